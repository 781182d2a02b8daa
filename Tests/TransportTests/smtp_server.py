"""A mail server for tests: aiosmtpd, which prints every message it takes, and refuses some recipients.

    smtp_server.py plain|starttls|tls [--certificate FILE --key FILE] [--login USER:PASSWORD]

Refused: full@… 452 and gone@… 550 as recipients; later@… 451 and never@… 554 once the message is there; hang@… waits.
Prints its port, then one JSON object for each message.
"""
import argparse
import asyncio
import base64
import json
import ssl

from aiosmtpd.smtp import SMTP, AuthResult

parser = argparse.ArgumentParser()
parser.add_argument("security")
parser.add_argument("--certificate")
parser.add_argument("--key")
parser.add_argument("--login")
arguments = parser.parse_args()


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        reply = {"full": "452 4.2.2 mailbox full", "gone": "550 5.1.1 no such user"}.get(address.split("@")[0])
        if reply:
            return reply
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        name = envelope.rcpt_tos[0].split("@")[0]
        if name == "hang":
            print("hangs", flush=True)
            await asyncio.sleep(60)
        reply = {"later": "451 4.7.1 greylisted", "never": "554 5.7.1 refused"}.get(name)
        if reply:
            return reply
        print(json.dumps({
            "from": envelope.mail_from, "to": envelope.rcpt_tos, "host": session.host_name,
            "tls": session.ssl is not None, "login": bool(session.authenticated),
            "content": base64.b64encode(envelope.original_content).decode(),
        }), flush=True)
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    given = "%s:%s" % (data.login.decode(), data.password.decode())
    return AuthResult(success=given == arguments.login, handled=False)


async def main():
    context = None
    if arguments.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(arguments.certificate, arguments.key)
    isTLS = arguments.security == "tls"

    def make():
        return SMTP(
            Handler(), hostname="mail.example.com", tls_context=context if arguments.security == "starttls" else None,
            require_starttls=arguments.security == "starttls", authenticator=authenticate if arguments.login else None,
            auth_required=bool(arguments.login), auth_require_tls=arguments.security == "starttls",
        )

    loop = asyncio.get_running_loop()
    server = await loop.create_server(make, "127.0.0.1", 0, ssl=context if isTLS else None)
    print("port", server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
