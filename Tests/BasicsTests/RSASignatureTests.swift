import Basics
import Foundation
import Testing
import TestSupport

@Suite struct RSASignatureTests {
    /// RFC 7515 appendix A.2: what is signed, and the signature.
    private static let message =
        "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
    private static let signature =
        "cC4hiUPoj9Eetdgtv3hF80EGrhuB//dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh+0Qc/lF5YKt/O8W2Fp5jujGbds9"
        + "uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB++f/nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB"
        + "/eSN9383LcOLn6/dO++xi12jzDwusC+eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rq"
        + "Vt5AXLIhWkWywlVmtVrBp0igcN/IoypGlUPQGe77Rw=="

    @Test(arguments: [SampleKey.pkcs1, SampleKey.pkcs8, "a comment\n" + SampleKey.pkcs8 + "\n\n"])
    func `the example of the specification`(key: String) throws {
        let signed = try RSASignature.rs256(Array(Self.message.utf8), privateKey: Secret(key))
        #expect(signed.count == 256)
        #expect(Data(signed).base64EncodedString() == Self.signature)
    }

    @Test(
        arguments: [
            "", "x", "-----BEGIN RSA PRIVATE KEY-----\n-----END RSA PRIVATE KEY-----",
            String(SampleKey.pkcs1.dropLast(200)), String(repeating: "A", count: 100_000), encrypted,
            elliptic, short,
        ]
    )
    func `what is no such key is refused without a word of it`(key: String) {
        let error = #expect(throws: PrivateKeyError.self) { try RSASignature.check(privateKey: Secret(key)) }
        #expect(error?.description.hasPrefix("is not ") == true)
        #expect(throws: PrivateKeyError.self) { try RSASignature.rs256([1], privateKey: Secret(key)) }
    }

    private static let encrypted = """
        -----BEGIN ENCRYPTED PRIVATE KEY-----
        MIIFNTBfBgkqhkiG9w0BBQ0wUjAxBgkqhkiG9w0BBQwwJAQQwbFCV/A9KZXWcg41
        FdvBhgICCAAwDAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEIU+SSk1TZWQHIBx
        YZRuDUEEggTQ0hBXoNsUnfE+ayPMDBB48QepBVq6q5F/tJvZP6Fwkb43xzbIOmQL
        +fRcGxuR1CRhurfd/+ZNvc+y2ZDAABiisPDenzvBtOeNkCOKXA5eJQWkMNNU5b5Q
        cJAprvUlFb9FFLCYnqDlgKb9QNb6dmojwmwt/rkTS+ao5Zua1gw9rqTdtWG9nUNa
        HbUk9VQKgT3Z8buqaxaZ0uWk0Gwx9ciTmwt22bP+w1KMRXUYhNySOu/ccYOxa+9m
        0FtbSHhAy+z5YgWFo9upaMwbXVD7kmP+fw9Ufq5dEaDnTfWe1yfdnvSwpxgfl4WD
        d+4IhYX6JLn/5ncU2M7mo25xFtBk2NrpEi5dVg3cYaLhBREwqVvKNk8FCplYZwHB
        vLhZfm8g8jDY0nMGcZJoVu/BuPVGfxYS2ka7vnemNRbfkaORLONtijr7KUHskk3m
        fLRY2CJ2uQpfCZXJBWJbBvABlGCCJgSKaQCkXc2suOtOY+iFph33Ht5C2jDka7xx
        hcZu71MhBHk66nE6Bi0zmiVZyN12zcBYzEpxNQZr1iigqR21N0m9meJnmJJvmpDk
        v802oqJlGyrJDeSiy0UnqVElKXZ9aY0X4n6MFgkJLJcMz4mDJe0SLYCsbmK19mVF
        j7/5BmelipInJ47zMbH1h+gTzeV6XLsiyaNjb/EoVi0aAbnTHt9RA6octFAjWTAj
        23i2G1HiJPREEiLiRFkmVg0O4skjwTKEoZDhvUxPaCTolRG2tAFq7iuG6Qx+6VMY
        cZfTC5pwEk/f9t2EOueJytdBMQGhQS9WHoOj9p9EXOe6hYT6USAgfQFvkcpfHr7h
        /IT24jfKeejubxHGmNHl/VuZcBnNnsNcCBSmyvfbucwDhJ+uUKri7RSdgfL1JNy9
        RiWpGgY7cU1sfsDGDd0QJLUsKCA5t6R/4gjsi9kNs4oDtJzN/cZTnJNKSYHxLlwB
        iNWvnEWOzbvSO2SEig17VskZ2e6NaO8B0Rpu8vLlOMS6uq+l0iWy4XrZI5xveeSc
        85ncvhK0jahNf9dQdaTWWPD2SCLV0a005lyVGT9iIIFjGYzz3XOz5fmQIhz9/FrZ
        /T9BsZgneQog7BGErDrcGKoJmJaMcK2PLC8pfyZzgASjJSfQRopy1uGQABI+vZ18
        y5loMVXowsf7AwiPhCRjY5P89kK6KhOW8vVqm21Vd3XTF3tAu0tzSG0Dyr6emAWl
        i1ZYGU4rSCJ/Iq8FtvS+WoVKCo1QKCW3m0+xa+JA5xrhqx9Yz4WfiLJMUBc4SlhD
        jVAOD1MreQI7/wu/vAwHEGVIo3jZLUfCK0WS/EjLPrknet5Z71WQlcTdXQpsGt0g
        OwbWhnNuNsEjKbtUPu20jNpKhTDTexhEy7OLIiBS47z1BNzAF1k2EFR+GbqSTJnn
        ekx12mWmCoBar162CYwmGuDQKmxv1bdheIMNX7zGyCVdWqC2Vyklz8H23udQGgHa
        leT/eYjSNT8Vz1S3F2DheipWVG7wW+I0cl8Ued/9eALG7ANyQN43fniAjNXMnGKS
        BCwoxtHlEG2qxnO0qaFgpC/tmEv4wVc/D/w4Q9QJp1yIoUkBK3rR8XZZjuoHuLlW
        YfP59ViReZ00G5VXdj1dVURopF1Dr8AoOfKd+pOeeACKxwVfocZEQw8=
        -----END ENCRYPTED PRIVATE KEY-----
        """

    private static let elliptic = """
        -----BEGIN EC PRIVATE KEY-----
        MHcCAQEEIMf+aWO9yM7HtH6k0w8uG+5no5v+mSout/lzPqHU1rsyoAoGCCqGSM49
        AwEHoUQDQgAEQ3CN7fqPLOe5WjQvRJnMVR7K8DOMQM74/Dg885X5O/VIBkyu9a+J
        Rs/WV4xG+7AF81Ob4wykvy3s09c0bCQ2nw==
        -----END EC PRIVATE KEY-----
        """

    private static let short = """
        -----BEGIN RSA PRIVATE KEY-----
        MIICWwIBAAKBgQCttwYX6UwinrGkRJwN76e6lCEwBMSTQaSRVLvSkSuQW12uKFg/
        KjNPBt5mH7yW4/kFniiknYsl+BRDcAOMYMYAOhHjND61EYcru5Mr839M0jOFFstc
        r3+fLIk70X+tW3ka6GSPSZOm1T5u/ToH3Vah7Bg6SlwJTXpYcY0gV/1LWwIDAQAB
        AoGAd6hluxzJg+NaK/PSpsrY921HuwLdwS1rRWxfgDjdEC/PRMKnnsLb2ui5UxEz
        X6CjDNqX1mRqz/mlQ5qp5w1V9PiyJwq0TPQ1amurWSdLKA/y/61E19oL+K3WdOAb
        x4597WxdDR/jp38Ov2Xf6zMElstcMh+/PUUhEfNRQNL+YdECQQDjYxcMxqjTMiEa
        WeqMeqtyKmkSuRRc0aXOzqcMSoGrv7xzr+cTGE+LLILF3OHHJMQRMQwaIi9crJDK
        Gi9bM+ATAkEAw5L41fQ1Lyv/dSsBbm8PKCkBKDtJsik3BsygoW6hOZdscy7mtjgn
        8HDITJOoIDAkzEWzIAz0ePiFUduAAV4gmQJAf5u9dMsMNbHdR/eMHJg/HQvV+c7q
        MYjqH1xz/P7XNLaeoOHnsRykjztEjJwADQ2CBw/addQXdk/V1cXKK8m6BwJAcgEr
        srS/h/by3B8sn253/GYiuYwOAqAJ5pnEDTaLHyJI4r/1V0VW6s8jw5fTSqgl2znK
        GCXVIOtl8/irHqD7CQJAMuNgR9TSOpIXFstYCpSnh32wpnEsVVz2n5JjS0XGvV+L
        25pOoIQF9RpQuVYSj5YyH97X8IFCOYhjLxrssz4jfg==
        -----END RSA PRIVATE KEY-----
        """
}
