"""Headless Chromium, driven over its DevTools protocol: what a reader sees and what the keys do."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import websocket

CHROMIUM = next((found for name in ("chromium", "chromium-browser") if (found := shutil.which(name))), None)

needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not on PATH")


class Page:
    """One open page."""

    def __init__(self, socket: websocket.WebSocket) -> None:
        self.socket = socket
        self.sent = 0
        self.events: list[dict[str, Any]] = []

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Call a method of the protocol and return its result."""
        self.sent += 1
        self.socket.send(json.dumps({"id": self.sent, "method": method, "params": parameters}))
        while True:
            message: dict[str, Any] = json.loads(self.socket.recv())
            if message.get("id") == self.sent:
                assert "error" not in message, message["error"]
                return dict(message["result"])
            self.events.append(message)

    def value(self, expression: str) -> Any:
        """The value of a JavaScript expression in the page."""
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in result, result["exceptionDetails"]
        return result["result"].get("value")

    def press(self, key: str) -> None:
        """Press a letter key."""
        for kind in ("keyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, text=key if kind == "keyDown" else "")

    def complaints(self) -> list[str]:
        """What the browser has logged: refused scripts and styles, errors."""
        return [
            str(event["params"]["entry"]["text"]) for event in self.events if event.get("method") == "Log.entryAdded"
        ]


@contextlib.contextmanager
def opened(path: Path, profile: Path, *, scripts: bool = True) -> Iterator[Page]:
    """Open the file `path` in a browser with a new `profile`."""
    command = [
        str(CHROMIUM),
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--remote-debugging-port=0",
        "--remote-allow-origins=*",
        f"--user-data-dir={profile}",
        "about:blank",
    ]
    environment = dict(os.environ, HOME=str(profile.parent))
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as browser:
        try:
            assert browser.stderr is not None
            address = next(line.split(" on ")[1].strip() for line in browser.stderr if "DevTools listening on" in line)
            with contextlib.closing(websocket.create_connection(address, timeout=60)) as socket:
                yield _page(socket, path, scripts)
        finally:
            browser.kill()


def _page(socket: websocket.WebSocket, path: Path, scripts: bool) -> Page:
    root = Page(socket)
    target = root.call("Target.createTarget", url="about:blank")["targetId"]
    session = root.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    page = _Session(socket, session)
    page.call("Log.enable")
    page.call("Page.enable")
    page.call("Emulation.setScriptExecutionDisabled", value=not scripts)
    page.call("Page.navigate", url=path.as_uri())
    while not any(event.get("method") == "Page.loadEventFired" for event in page.events):
        page.call("Runtime.enable")
    return page


class _Session(Page):
    """A page of its own within the browser's one connection."""

    def __init__(self, socket: websocket.WebSocket, session: str) -> None:
        super().__init__(socket)
        self.session = session

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        self.sent += 1
        number = 1000 + self.sent
        message: dict[str, Any] = {"id": number, "method": method, "params": parameters, "sessionId": self.session}
        self.socket.send(json.dumps(message))
        while True:
            answer: dict[str, Any] = json.loads(self.socket.recv())
            if answer.get("id") == number:
                assert "error" not in answer, answer["error"]
                return dict(answer["result"])
            self.events.append(answer)
