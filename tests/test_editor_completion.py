"""An editor helps with the data files: yaml-language-server, which VS Code and others use, reads our schema."""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reportgen.resources import resource_root

SERVER = shutil.which("yaml-language-server")
SECONDS = 60

pytestmark = pytest.mark.skipif(
    SERVER is None and not os.environ.get("REPORTGEN_ALL_TOOLS"),
    reason="yaml-language-server (npm yaml-language-server) is not on PATH",
)


class Editor:
    """As much of an editor as it takes: opens texts, asks, and waits a bounded time for the answer."""

    def __init__(self) -> None:
        assert SERVER is not None, "yaml-language-server (npm yaml-language-server) is not on PATH"
        self.process = subprocess.Popen([SERVER, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.messages: queue.Queue[dict[str, Any]] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()
        self.number = 0
        markdown = {"documentationFormat": ["markdown"], "snippetSupport": True}
        capabilities = {
            "workspace": {"configuration": True},
            "textDocument": {"completion": {"completionItem": markdown}, "hover": {"contentFormat": ["markdown"]}},
        }
        self.ask("initialize", {"processId": os.getpid(), "rootUri": None, "capabilities": capabilities})
        self._send({"method": "initialized", "params": {}})

    def close(self) -> None:
        self.process.kill()
        self.process.communicate(timeout=SECONDS)

    def ask(self, method: str, params: dict[str, Any]) -> Any:
        """Return the result of a request."""
        self.number += 1
        self._send({"id": self.number, "method": method, "params": params})
        return self._wait(lambda message: message.get("id") == self.number and "method" not in message)["result"]

    def open(self, path: Path, text: str) -> list[dict[str, Any]]:
        """Open a text as the content of `path`; return what the server finds wrong with it."""
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        found = self._wait(lambda message: message.get("params", {}).get("uri") == path.as_uri())
        assert found["method"] == "textDocument/publishDiagnostics"
        return list(found["params"]["diagnostics"])

    def at(self, method: str, path: Path, line: int, character: int) -> Any:
        """Ask about a place of an open text."""
        place = {"line": line, "character": character}
        return self.ask(f"textDocument/{method}", {"textDocument": {"uri": path.as_uri()}, "position": place})

    def _wait(self, wanted: Any) -> dict[str, Any]:
        while True:
            message = self.messages.get(timeout=SECONDS)
            if message.get("method") == "workspace/configuration":
                # Only the schema that the file names: nothing is fetched.
                answers = [
                    {"schemaStore": {"enable": False}} if item.get("section") == "yaml" else {}
                    for item in message["params"]["items"]
                ]
                self._send({"id": message["id"], "result": answers})
            elif "id" in message and "method" in message:
                self._send({"id": message["id"], "result": None})
            elif wanted(message):
                return message

    def _send(self, message: dict[str, Any]) -> None:
        assert self.process.stdin is not None
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
        self.process.stdin.flush()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        length = 0
        while line := self.process.stdout.readline():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
            elif not line.strip():
                self.messages.put(json.loads(self.process.stdout.read(length)))
