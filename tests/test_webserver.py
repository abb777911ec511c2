"""What a stranger can get from the preview: nothing that is not published, and no stumble."""

import socket
from collections.abc import Iterator

import pytest
from served import Preview, preview


@pytest.fixture(scope="module")
def strangers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """Serve one small site, with a secret beside it, to all the strangers."""
    root = tmp_path_factory.mktemp("strangers")
    (root / "pyproject.toml").write_text(
        '[tool.site_gen]\ntitle = "Harrowmouth"\nbase_url = "https://example.org/paper/"\n'
    )
    (root / "secret.txt").write_text("the combination is seven")
    with preview(root) as served:
        (root / "output" / "way-out.txt").symlink_to(root / "secret.txt")
        yield served


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:{port}", 200),
        ("localhost:{port}", 200),
        ("LOCALHOST:{port}", 200),
        ("[::1]:{port}", 200),
        ("127.0.0.1", 403),
        ("127.0.0.1:1", 403),
        ("localhost:{port}.evil.example", 403),
        ("evil.example", 403),
        ("evil.example:{port}", 403),
        ("localhost.evil.example:{port}", 403),
        ("127.0.0.1.nip.io:{port}", 403),
        ("localhost.:{port}", 403),
        ("192.168.0.7:{port}", 403),
        ("0.0.0.0:{port}", 403),
        ("a@localhost:{port}", 400),
        ("", 403),
    ],
)
def test_only_its_own_names_are_answered(strangers: Preview, host: str, status: int) -> None:
    """A name that a stranger has pointed at this machine gets nothing."""
    said = strangers.send(f"GET /paper/ HTTP/1.1|Host: {host.format(port=strangers.port)}|Connection: close")

    assert said.status == status
    assert ("Harrowmouth" in said.body) == (status == 200)


@pytest.mark.parametrize(
    "target",
    [
        "/paper/../secret.txt",
        "/paper/../../secret.txt",
        "/paper/%2e%2e/%2e%2e/secret.txt",
        "/paper/..%2f..%2fsecret.txt",
        "/paper/..%5c..%5csecret.txt",
        "/paper/way-out.txt",
        "/paper//etc/passwd",
        "//etc/passwd",
        "/paper/%00",
        "/paper/%",
        "/paper/%zz",
        "/paper/%ff%fe",
        "/paper/.site_gen",
        "/paper/_headers",
        "/paper/CON:",
        "http://evil.example/paper/",
        "*",
        "paper",
        "/forcereload",
        "/paper/" + "a" * 3000,
        "/paper/" + "a" * 9000,
        "/paper/" + "%2e" * 3000,
        "/" + "a" * 70000,
        "/\x1b[2J",
        "/é",
    ],
)
def test_a_hostile_address_is_refused(strangers: Preview, target: str) -> None:
    """No address gets anything but a refusal, and none makes the server stumble."""
    said = strangers.send(f"GET {target} HTTP/1.1|Host: localhost:{strangers.port}|Connection: close")

    assert said.status in {0, 400, 403, 404}
    assert "seven" not in said.body


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "CONNECT", "BREW"])
def test_nothing_can_be_sent_to_it(strangers: Preview, method: str) -> None:
    """The preview is read and never written."""
    said = strangers.send(f"{method} /paper/ HTTP/1.1|Host: localhost:{strangers.port}|Connection: close")

    assert said.status == 405


def test_a_page_is_nobody_elses(strangers: Preview) -> None:
    """A page is not kept, not sniffed, and not lent to other origins."""
    said = strangers.send(
        f"GET /paper/ HTTP/1.1|Host: localhost:{strangers.port}|Origin: http://evil.example|Connection: close"
    )

    assert said.headers["cache-control"] == "no-store"
    assert said.headers["x-content-type-options"] == "nosniff"
    assert said.headers["cross-origin-resource-policy"] == "same-origin"
    assert not [name for name in said.headers if name.startswith("access-control")]


HANDSHAKE = (
    "GET /livereload HTTP/1.1|Host: localhost:{port}|Connection: Upgrade|Upgrade: websocket|"
    "Sec-WebSocket-Version: 13|Sec-WebSocket-Key: c2l4dGVlbiBsZXR0ZXJzIQ==|Origin: {origin}"
)


@pytest.mark.parametrize(
    ("origin", "status"),
    [
        ("http://localhost:{port}", 101),
        ("http://evil.example", 403),
        ("http://localhost:1", 403),
        ("http://localhost.evil.example:{port}", 403),
        ("null", 403),
    ],
)
def test_the_socket_is_for_its_own_pages(strangers: Preview, origin: str, status: int) -> None:
    """A stranger's page cannot listen to what is being written."""
    port = strangers.port
    said = strangers.send(HANDSHAKE.format(port=port, origin=origin.format(port=port)))

    assert said.status == status


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"nonsense",
        b"[]",
        b"{}",
        b"[" * 100,
        b'{"command": []}',
        b'{"command": "info"}',
        b"7",
        b'{"command": "hello", "snipver": {}}',
    ],
)
def test_nonsense_on_the_socket_is_hung_up_on(strangers: Preview, message: bytes) -> None:
    """Whatever is said on the socket, the server goes on and prints nothing of it."""
    port = strangers.port
    frame = bytes([0x81, 0x80 | len(message), 0, 0, 0, 0]) + message
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        hello = HANDSHAKE.format(port=port, origin=f"http://localhost:{port}").replace("|", "\r\n") + "\r\n\r\n"
        connection.sendall(hello.encode() + frame)
        connection.shutdown(socket.SHUT_WR)
        while connection.recv(65536):
            pass
    status, _ = strangers.fetch("/paper/nonsense")
    strangers.wait_for("404 GET /paper/nonsense")

    assert status == 404
    assert "Traceback" not in strangers.said


def test_the_terminal_is_not_steered(strangers: Preview) -> None:
    """Control characters in an address are written out on the terminal."""
    strangers.send(f"GET /\x1b]0;owned\x07-title HTTP/1.1|Host: localhost:{strangers.port}|Connection: close")
    strangers.fetch("/paper/%1B-escape")
    strangers.wait_for("-escape")

    assert "\x1b" not in strangers.said
