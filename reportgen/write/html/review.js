"use strict";
(function () {
  const form = document.getElementById("filters");
  const remarks = Array.from(document.querySelectorAll(".remarks li"));
  const position = document.getElementById("position");
  let current = -1;

  function shown() {
    return remarks.filter(function (one) { return !one.closest(".filtered"); });
  }

  function hide(element, hidden) {
    element.classList.toggle("filtered", hidden);
  }

  function apply() {
    const codes = new Set(Array.from(form.querySelectorAll("[name=code]:checked"), function (box) { return box.value; }));
    const chapter = form.elements.chapter.value;
    const only = form.elements.only.checked;
    remarks.forEach(function (one) { hide(one, !codes.has(one.dataset.code)); });
    document.querySelectorAll("#findings tbody tr").forEach(function (row) {
      hide(row, !codes.has(row.dataset.code) || (chapter !== "" && row.dataset.chapter !== chapter));
    });
    document.querySelectorAll("main > section").forEach(function (section) {
      hide(section, chapter !== "" && section.id !== chapter);
    });
    document.querySelectorAll(".pair").forEach(function (pair) {
      hide(pair, only && !pair.querySelector(".remarks li:not(.filtered)"));
    });
    document.querySelectorAll("mark").forEach(function (mark) {
      const remark = document.getElementById("r" + mark.dataset.remark);
      mark.classList.toggle("unmarked", remark.classList.contains("filtered"));
    });
    current = -1;
    position.textContent = shown().length + " of " + remarks.length + " findings shown";
  }

  function move(step) {
    const visible = shown();
    if (visible.length === 0) { return; }
    current = current < 0 && step < 0 ? visible.length - 1 : (current + step + visible.length) % visible.length;
    visible[current].scrollIntoView({ block: "center" });
    visible[current].focus({ preventScroll: true });
    position.textContent = "finding " + (current + 1) + " of " + visible.length;
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) { return; }
    if (event.key === "n") { move(1); }
    if (event.key === "p") { move(-1); }
  });
  document.getElementById("next").addEventListener("click", function () { move(1); });
  document.getElementById("previous").addEventListener("click", function () { move(-1); });
  form.addEventListener("change", apply);
  form.hidden = false;
  apply();
})();
