"""An editor helps with the data files: yaml-language-server, which VS Code and others use, reads our schema."""

from __future__ import annotations

import json
import os
import queue
import re
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from reportgen.resources import resource_root
from reportgen.skeleton import create

Message = dict[str, Any]

SERVER = shutil.which("yaml-language-server")
SECONDS = 60
"""How long an answer may take; it takes far less, but a machine may be busy."""

pytestmark = pytest.mark.skipif(
    SERVER is None and not os.environ.get("REPORTGEN_ALL_TOOLS"),
    reason="yaml-language-server (npm yaml-language-server) is not on PATH",
)


class Editor:
    """As much of an editor as it takes: opens texts, asks about a place, and waits a bounded time for the answer."""

    def __init__(self) -> None:
        assert SERVER is not None, "yaml-language-server (npm yaml-language-server) is not on PATH"
        pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
        self.process = subprocess.Popen([SERVER, "--stdio"], stdin=pipe, stdout=pipe, stderr=nowhere)
        self.messages: queue.Queue[Message] = queue.Queue()
        self.listener = threading.Thread(target=self._listen, daemon=True)
        self.listener.start()
        self.number = 0

    def start(self) -> None:
        item = {"documentationFormat": ["markdown"], "snippetSupport": True}
        shown = {"completion": {"completionItem": item}, "hover": {"contentFormat": ["markdown"]}}
        capabilities = {"workspace": {"configuration": True}, "textDocument": shown}
        self.ask("initialize", {"processId": os.getpid(), "rootUri": None, "capabilities": capabilities})
        self._send({"method": "initialized", "params": {}})

    def stop(self) -> None:
        self.process.kill()
        self.process.wait(SECONDS)
        self.listener.join(SECONDS)
        for stream in (self.process.stdin, self.process.stdout):
            assert stream is not None
            stream.close()

    def open(self, path: Path, text: str) -> list[str]:
        """Open `text` as the content of `path`; return what the editor would underline in it."""
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        found = self._wait_for(
            lambda message: (
                message.get("method") == "textDocument/publishDiagnostics" and message["params"]["uri"] == path.as_uri()
            )
        )
        return [f"{one['range']['start']['line'] + 1}: {one['message']}" for one in found["params"]["diagnostics"]]

    def hover(self, path: Path, line: int, character: int) -> str:
        """Return what is shown when the mouse rests on a place (lines and characters count from 0)."""
        return str(self._at("hover", path, line, character)["contents"]["value"])

    def complete(self, path: Path, line: int, character: int) -> dict[str, str]:
        """Return what is proposed at a place, with its explanation."""
        items = self._at("completion", path, line, character)["items"]
        return {item["label"]: str(item.get("documentation", "")) for item in items}

    def ask(self, method: str, params: Message) -> Any:
        self.number += 1
        self._send({"id": self.number, "method": method, "params": params})
        return self._wait_for(lambda message: message.get("id") == self.number and "method" not in message)["result"]

    def _at(self, question: str, path: Path, line: int, character: int) -> Any:
        place = {"line": line, "character": character}
        return self.ask(f"textDocument/{question}", {"textDocument": {"uri": path.as_uri()}, "position": place})

    def _wait_for(self, wanted: Callable[[Message], bool]) -> Message:
        end = time.monotonic() + SECONDS
        while (left := end - time.monotonic()) > 0:
            try:
                message = self.messages.get(timeout=left)
            except queue.Empty:
                break
            if wanted(message):
                return message
            if "id" in message and "method" in message:
                self._send({"id": message["id"], "result": self._answer(message)})
        raise TimeoutError(f"yaml-language-server gave no answer within {SECONDS} seconds")

    def _answer(self, message: Message) -> Any:
        if message["method"] != "workspace/configuration":
            return None
        # Only the schema that the file names counts; none is fetched from elsewhere.
        settings = {"yaml": {"schemaStore": {"enable": False}}}
        return [settings.get(item.get("section"), {}) for item in message["params"]["items"]]

    def _send(self, message: Message) -> None:
        assert self.process.stdin is not None
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
        self.process.stdin.flush()

    def _listen(self) -> None:
        stream = self.process.stdout
        assert stream is not None
        length = 0
        while line := stream.readline():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
            elif not line.strip():
                content = stream.read(length)
                if len(content) == length:
                    self.messages.put(json.loads(content))


@pytest.fixture(scope="module")
def editor() -> Iterator[Editor]:
    editor = Editor()
    try:
        editor.start()
        yield editor
    finally:
        editor.stop()


@pytest.fixture
def sample(tmp_path: Path, samples: Path) -> Path:
    """A copy of the sample report, as far from its schema as in a checkout."""
    copy = tmp_path / "mon rapport" / "samples" / "2025"
    shutil.copytree(samples, copy)
    shutil.copytree(resource_root("schemas"), tmp_path / "mon rapport" / "schemas")
    return copy


def place(text: str, words: str) -> tuple[int, int]:
    """The line and the character just after the first occurrence of `words`, counted from 0."""
    before = text[: text.index(words) + len(words)]
    return before.count("\n"), len(before) - before.rfind("\n") - 1


def test_no_file_of_the_sample_is_underlined(editor: Editor, sample: Path) -> None:
    paths = sorted(sample.glob("*.yaml"))
    assert paths
    assert {path.name: found for path in paths if (found := editor.open(path, path.read_text(encoding="utf-8")))} == {}


def test_the_fields_of_a_new_action_are_proposed(editor: Editor, sample: Path) -> None:
    path = sample / "actions.yaml"
    text = path.read_text(encoding="utf-8").replace("\nactions:\n", "\nactions:\n  - \n", 1)
    editor.open(path, text)
    proposed = editor.complete(path, *place(text, "\nactions:\n  - "))
    assert {"id", "title", "kind", "status", "start", "summary", "next_steps", "sources"} <= proposed.keys()
    assert "obs_value" not in proposed
    assert "FR : Ce qui est prévu ensuite" in proposed["next_steps"]
    assert "NL: Wat daarna gepland is" in proposed["next_steps"]


def test_a_field_that_stands_there_is_not_proposed_again(editor: Editor, sample: Path) -> None:
    path = sample / "actions.yaml"
    text = path.read_text(encoding="utf-8").replace("\nactions:\n", "\nactions:\n  - kind: visit\n    \n", 1)
    editor.open(path, text)
    proposed = editor.complete(path, *place(text, "kind: visit\n    "))
    assert {"title", "next_steps"} <= proposed.keys()
    assert "kind" not in proposed


def test_the_codes_of_a_field_are_proposed_with_their_names(editor: Editor, sample: Path) -> None:
    path = sample / "actions.yaml"
    text = path.read_text(encoding="utf-8").replace("\nactions:\n", "\nactions:\n  - kind: \n", 1)
    editor.open(path, text)
    proposed = editor.complete(path, *place(text, "  - kind: "))
    assert proposed["visit"] == "visite ou mission / bezoek of missie"
    assert len(proposed) == 10


@pytest.mark.parametrize(
    ("file", "field", "title"),
    [
        ("actions.yaml", "results:", "Résultats / Resultaten"),
        ("actions.yaml", "start:", "Début / Begin"),
        ("cooperation.yaml", "in_force:", "Entrée en vigueur / Inwerkingtreding"),
        ("networks.yaml", "since:", "Depuis / Sinds"),
        ("task-force.yaml", "mandate:", "Mandat / Mandaat"),
    ],
)
def test_a_field_is_explained_in_french_and_dutch(
    file: str, field: str, title: str, editor: Editor, sample: Path
) -> None:
    path = sample / file
    text = path.read_text(encoding="utf-8")
    editor.open(path, text)
    line, character = place(text, f" {field}")
    shown = editor.hover(path, line, character - 2)
    assert shown.startswith(f"#### {title}\n")
    assert "FR : " in shown
    assert " — NL: " in shown


def test_a_code_is_explained_in_french_and_dutch(editor: Editor, sample: Path) -> None:
    path = sample / "actions.yaml"
    text = path.read_text(encoding="utf-8")
    editor.open(path, text)
    line, character = place(text, "kind: multilateral")
    assert "`multilateral`: action multilatérale / multilaterale actie" in editor.hover(path, line, character - 1)


@pytest.mark.parametrize(
    ("field", "wrong", "said"),
    [
        ("kind", "kinds: visit", "Property kinds is not allowed."),
        ("kind", "kind: visitt", "Value is not accepted."),
        ("start", "start: 9 novembre", "does not match the pattern"),
    ],
    ids=["misspelt field", "unknown code", "date in words"],
)
def test_a_mistake_is_underlined(field: str, wrong: str, said: str, editor: Editor, sample: Path) -> None:
    path = sample / "actions.yaml"
    text = re.sub(f"(?m)^    {field}: .*$", f"    {wrong}", path.read_text(encoding="utf-8"), count=1)
    found = editor.open(path, text)
    line = place(text, f"    {wrong}")[0] + 1
    assert any(one.startswith(f"{line}: ") and said in one for one in found), found


def test_a_new_report_is_helped_by_the_copy_of_the_schema_in_it(editor: Editor, tmp_path: Path) -> None:
    create(tmp_path / "verslag 2031", 2031)
    path = tmp_path / "verslag 2031" / "actions.yaml"
    text = path.read_text(encoding="utf-8").replace("actions: []", "actions:\n  - ", 1)
    editor.open(path, text)
    assert {"title", "kind", "next_steps"} <= editor.complete(path, *place(text, "\nactions:\n  - ")).keys()
