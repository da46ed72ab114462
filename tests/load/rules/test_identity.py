from __future__ import annotations

from ..conftest import Codes
from ..reports import action

NETWORK = "networks: [{id: visit-lima, kind: post, place: {fr: x, nl: x}, country: PE, function: {fr: x, nl: x}, "
NETWORK += "authority: customs, sources: [customs-2026]}]\n"


def test_an_id_stands_once_in_its_list(codes: Codes) -> None:
    assert codes("actions:\n" + action("a") + action("b") + action("a")) == ["error duplicate-id actions[2].id"]


def test_an_id_stands_once_in_the_lists_of_the_task_force(codes: Codes) -> None:
    item = "{id: a, title: {fr: x, nl: x}, progress: ongoing}"
    text = f"task_force: {{mandate: {{fr: x, nl: x}}, sources: [customs-2026], work_items: [{item}, {item}]}}\n"
    assert codes(text) == ["error duplicate-id task_force.work_items[1].id"]


def test_an_id_that_texts_cite_stands_in_one_list_only(codes: Codes) -> None:
    assert codes("actions:\n" + action() + NETWORK) == ["error ambiguous-id networks[0].id"]
    assert codes("actions:\n" + action("cocaine-antwerp")) == ["error ambiguous-id actions[0].id"]


def test_a_body_of_the_reference_data_is_not_defined_again(codes: Codes) -> None:
    assert codes("bodies: [{id: customs, name: {fr: x, nl: x}}]\n") == ["error duplicate-id bodies[0].id"]
