"""A small OpenID Connect server for tests: discovery, authorization code flow with PKCE, user information.

It keeps to RFC 6749, RFC 7636 and OpenID Connect Core where a client could get it wrong: a code is good once, for one client,
one redirect address and one verifier; the secret comes in the Authorization header. Whoever comes to /auth is signed in.
Prints its address, then one line for each request.
"""
import base64
import hashlib
import hmac
import http.server
import json
import secrets
import time
import urllib.parse

CLIENT, SECRET = "gatehouse", "s3cret/+"
codes, tokens = {}, {}


def text(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class Server(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        print(self.command, urllib.parse.urlsplit(self.path).path, flush=True)

    def answer(self, status, body=None, **headers):
        data = json.dumps(body).encode() if body is not None else b""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        if url.path == "/.well-known/openid-configuration":
            return self.answer(200, {
                "issuer": issuer,
                "authorization_endpoint": issuer + "/auth",
                "token_endpoint": issuer + "/token",
                "userinfo_endpoint": issuer + "/userinfo",
                "token_endpoint_auth_methods_supported": ["client_secret_basic"],
            })
        if url.path == "/auth":
            query = dict(urllib.parse.parse_qsl(url.query, strict_parsing=True))
            good = (
                query["response_type"] == "code" and query["client_id"] == CLIENT
                and "openid" in query["scope"].split() and query["code_challenge_method"] == "S256"
                and len(query["code_challenge"]) == 43
            )
            if not good:
                return self.answer(400, {"error": "invalid_request"})
            code = secrets.token_urlsafe(16)
            codes[code] = query
            back = urllib.parse.urlencode({"code": code, "state": query["state"]})
            return self.answer(302, Location=query["redirect_uri"] + "?" + back)
        if url.path == "/userinfo":
            kind, _, token = self.headers.get("Authorization", "").partition(" ")
            if kind != "Bearer" or token not in tokens:
                return self.answer(401, {"error": "invalid_token"})
            return self.answer(200, {
                "sub": tokens[token], "email": "Ada@Example.com", "email_verified": True, "name": "Ada Lovelace",
                "groups": ["platform"],
            })
        return self.answer(404, {"error": "not_found"})

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        form = dict(urllib.parse.parse_qsl(body, strict_parsing=True))
        kind, _, pair = self.headers.get("Authorization", "").partition(" ")
        name, _, secret = base64.b64decode(pair).decode().partition(":")
        if kind != "Basic" or not hmac.compare_digest(urllib.parse.unquote(secret), SECRET) or name != CLIENT:
            return self.answer(401, {"error": "invalid_client"})
        asked = codes.pop(form.get("code"), None)
        verifier = text(hashlib.sha256(form.get("code_verifier", "").encode()).digest())
        if (
            asked is None or form["grant_type"] != "authorization_code"
            or form["redirect_uri"] != asked["redirect_uri"] or verifier != asked["code_challenge"]
        ):
            return self.answer(400, {"error": "invalid_grant"})
        token, now = secrets.token_urlsafe(16), int(time.time())
        tokens[token] = "ada-1"
        claims = {
            "iss": issuer, "aud": [CLIENT], "sub": "ada-1", "iat": now, "exp": now + 60, "nonce": asked["nonce"],
        }
        message = text(b'{"alg":"HS256"}') + "." + text(json.dumps(claims).encode())
        signature = hmac.new(SECRET.encode(), message.encode(), hashlib.sha256).digest()
        return self.answer(200, {
            "access_token": token, "token_type": "Bearer", "expires_in": 60, "id_token": message + "." + text(signature),
        })


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
issuer = "http://127.0.0.1:%d" % server.server_address[1]
print("issuer", issuer, flush=True)
server.serve_forever()
