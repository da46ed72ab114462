"""Edits Word files in LibreOffice as a person at its window does: select, type, cut, paste, save as Word.

Run by the Python that has LibreOffice's `uno` (Debian: /usr/bin/python3 with python3-uno), as

    python3 office.py PROFILE JOBS.json

JOBS.json is a list of jobs {"file": PATH, "save": PATH, "steps": [[NAME, ARGUMENT, ...], ...]}. One LibreOffice, with
its profile in the directory PROFILE, does them all: it opens `file`, does the steps and saves as `save`. The steps are
the methods of `Page` below, by their names with spaces for underscores. On the standard output comes a JSON list with
one entry for each job: "" or what went wrong. It imports nothing of the project.
"""

import contextlib
import json
import subprocess
import sys
import time
import traceback
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue

PATIENCE = 60
"""Seconds until LibreOffice has to answer."""


def value(name, content):
    """A named argument."""
    made = PropertyValue()
    made.Name, made.Value = name, content
    return made


class Page:
    """An open text, edited through its window."""

    def __init__(self, desktop, dispatcher, path):
        self.dispatcher = dispatcher
        self.doc = desktop.loadComponentFromURL(Path(path).as_uri(), "_blank", 0, (value("Hidden", True),))
        self.controller = self.doc.CurrentController
        self.view = self.controller.ViewCursor

    def save(self, path):
        """Save as Word 2007 does."""
        self.doc.storeToURL(Path(path).as_uri(), (value("FilterName", "MS Word 2007 XML"),))

    # -- what a person does with the hands ----------------------------------------------------------------------------

    def press(self, command, **arguments):
        """Choose a command of the menus."""
        named = tuple(value(name, content) for name, content in arguments.items())
        self.dispatcher.executeDispatch(self.controller.Frame, f".uno:{command}", "", 0, named)

    def select(self, start, end=None):
        """Select from the beginning of a range to the end of another."""
        self.view.gotoRange(start.getStart(), False)
        self.view.gotoRange((end or start).getEnd(), True)

    def write(self, text):
        """Type over what is selected."""
        self.press("InsertText", Text=text)

    def find(self, words):
        """The one place of these words, the table of contents aside; or a bookmark of that name."""
        if self.doc.Bookmarks.hasByName(words):
            return self.doc.Bookmarks.getByName(words).Anchor
        search = self.doc.createSearchDescriptor()
        search.SearchString = words
        search.SearchCaseSensitive = True
        every = self.doc.findAll(search)
        found = [every.getByIndex(n) for n in range(every.Count)]
        found = [one for one in found if one.DocumentIndex is None]
        if len(found) != 1:
            raise ValueError(f"{words!r} stands in {len(found)} places")
        return found[0]

    def paragraph(self, words, *, mark=False):
        """A cursor over the paragraph that holds these words; with its end, if `mark`."""
        place = self.find(words)
        cursor = place.Text.createTextCursorByRange(place.getStart())
        cursor.gotoStartOfParagraph(False)
        cursor.gotoEndOfParagraph(True)
        if mark:
            cursor.goRight(1, True)
        return cursor

    def row(self, words):
        """The table in which these words stand, and the number of their row."""
        place = self.find(words)
        return place.TextTable, int("".join(one for one in place.Cell.CellName if one.isdigit())) - 1

    def into(self, cell):
        """Select the text of a cell."""
        cursor = cell.createTextCursor()
        cursor.gotoStart(False)
        cursor.gotoEnd(True)
        self.select(cursor)

    def whole(self, first, last):
        """Select whole paragraphs, from the one with the first words to the one with the last."""
        start, end = self.paragraph(first), self.paragraph(last)
        if not end.goRight(1, True):
            # The last paragraph of the text: its own end cannot go, the one before it can.
            start.gotoStartOfParagraph(False)
            start.goLeft(1, False)
        self.select(start, end)

    # -- steps --------------------------------------------------------------------------------------------------------

    def track(self, on=True):
        """Record changes from here on, or no more."""
        self.doc.RecordChanges = on

    def accept(self):
        """Accept all recorded changes, and record no more."""
        self.press("AcceptAllTrackedChanges")
        self.doc.RecordChanges = False

    def replace(self, old, new):
        """Type over words."""
        self.select(self.find(old))
        self.write(new)

    def find_in(self, words, part):
        """The first place of `part` in or after the paragraph that holds these words."""
        search = self.doc.createSearchDescriptor()
        search.SearchString = part
        search.SearchCaseSensitive = True
        return self.doc.findNext(self.paragraph(words).getStart(), search)

    def replace_in(self, words, old, new):
        """Type over a part of the paragraph that holds these words."""
        self.select(self.find_in(words, old))
        self.write(new)

    def delete_from(self, words, part):
        """Delete the paragraph that holds these words, from this part of it on."""
        self.select(self.find_in(words, part), self.paragraph(words))
        self.press("Delete")

    def split_in(self, words, part):
        """Press Enter before a part of the paragraph that holds these words."""
        self.view.gotoRange(self.find_in(words, part).getStart(), False)
        self.press("InsertPara")

    def delete(self, words):
        """Delete words."""
        self.select(self.find(words))
        self.press("Delete")

    def overtype(self, words, new):
        """Type over the whole paragraph that holds these words."""
        self.select(self.paragraph(words))
        self.write(new)

    def empty(self, words):
        """Delete all that stands in the paragraph that holds these words, but not its end."""
        self.select(self.paragraph(words))
        self.press("Delete")

    def cell(self, words, column, new):
        """Type over a cell, counted from 0, of the row that holds these words."""
        table, row = self.row(words)
        self.into(table.getCellByPosition(column, row))
        self.write(new)

    def swap_cells(self, words, one, other_words, other):
        """Type the text of two cells over one another."""
        table, row = self.row(words)
        _, other_row = self.row(other_words)
        cells = [table.getCellByPosition(one, row), table.getCellByPosition(other, other_row)]
        texts = [cell.String for cell in cells]
        for cell, text in zip(cells, reversed(texts), strict=True):
            self.into(cell)
            self.write(text)

    def delete_row(self, words):
        """Delete the row that holds these words."""
        table, row = self.row(words)
        self.view.gotoRange(table.getCellByPosition(0, row).getStart(), False)
        self.press("DeleteRows")

    def insert_row(self, words, texts):
        """Insert a row below the one that holds these words, and fill it."""
        table, row = self.row(words)
        self.view.gotoRange(table.getCellByPosition(0, row).getStart(), False)
        self.press("InsertRowsAfter")
        for column, text in enumerate(texts):
            self.into(table.getCellByPosition(column, row + 1))
            self.write(text)

    def enter(self, words, *texts):
        """Press Enter at the end of the paragraph that holds these words, and type a paragraph; and another one."""
        self.view.gotoRange(self.paragraph(words).getEnd(), False)
        for text in texts:
            self.press("InsertPara")
            self.write(text)

    def split(self, words):
        """Press Enter before these words."""
        self.view.gotoRange(self.find(words).getStart(), False)
        self.press("InsertPara")

    def merge(self, words):
        """Press Delete at the end of the paragraph that holds these words."""
        self.view.gotoRange(self.paragraph(words).getEnd(), False)
        self.press("Delete")

    def backspace(self, words):
        """Press Backspace at the beginning of the paragraph that holds these words."""
        self.view.gotoRange(self.paragraph(words).getStart(), False)
        self.press("SwBackspace")

    def delete_paragraphs(self, first, last):
        """Delete whole paragraphs."""
        self.whole(first, last)
        self.press("Delete")

    def delete_up_to(self, first, following):
        """Delete from the paragraph with the first words up to the one with the following words, tables too."""
        self.view.gotoRange(self.paragraph(first).getStart(), False)
        self.view.gotoRange(self.paragraph(following).getStart(), True)
        self.press("Delete")

    def copy(self, first, last, after):
        """Copy whole paragraphs and paste them below the one with the words `after`."""
        self.whole(first, last)
        self.paste(self.controller.getTransferable(), after)

    def move(self, first, last, after):
        """Cut whole paragraphs and paste them below the one with the words `after`."""
        self.whole(first, last)
        taken = self.controller.getTransferable()
        self.press("Delete")
        self.paste(taken, after)

    def paste(self, taken, after):
        """Paste at the beginning of the line below a paragraph."""
        below = self.paragraph(after, mark=True)
        self.view.gotoRange(below.getEnd(), False)
        self.controller.insertTransferable(taken)

    def move_item(self, words, places):
        """Move the paragraph with these words down by so many places with the keyboard; up, if fewer than none."""
        self.view.gotoRange(self.find(words).getStart(), False)
        for _ in range(abs(places)):
            self.press("MoveDown" if places > 0 else "MoveUp")

    def copy_row(self, words):
        """Copy a row and paste it below itself."""
        table, row = self.row(words)
        last = chr(ord("A") + table.Columns.Count - 1)
        self.controller.select(table.getCellRangeByName(f"A{row + 1}:{last}{row + 1}"))
        taken = self.controller.getTransferable()
        self.view.gotoRange(table.getCellByPosition(0, row).getStart(), False)
        self.press("InsertRowsAfter")
        self.controller.select(table.getCellRangeByName(f"A{row + 2}:{last}{row + 2}"))
        self.controller.insertTransferable(taken)

    def style(self, words, name):
        """Choose another style for a paragraph."""
        self.paragraph(words).ParaStyleName = name

    def property(self, words, name, content):
        """Give words a property of their own: a font, a colour, a language."""
        place = self.find(words)
        if name == "CharLocale":
            locale = uno.createUnoStruct("com.sun.star.lang.Locale")
            locale.Language, locale.Country = content
            content = locale
        setattr(place, name, content)

    def restyle(self, style, name, content):
        """Change a paragraph style."""
        setattr(self.doc.StyleFamilies.getByName("ParagraphStyles").getByName(style), name, content)

    def page(self, name, content):
        """Change the page."""
        style = self.paragraph_page()
        setattr(style, name, content)

    def paragraph_page(self):
        """The style of the first page."""
        return self.doc.StyleFamilies.getByName("PageStyles").getByName(self.view.PageStyleName)

    def break_page(self, words):
        """Begin a page before a paragraph."""
        self.paragraph(words).BreakType = uno.Enum("com.sun.star.style.BreakType", "PAGE_BEFORE")

    def comment(self, words, text):
        """Comment words."""
        note = self.doc.createInstance("com.sun.star.text.textfield.Annotation")
        note.Author, note.Content = "A. Janssens", text
        place = self.find(words)
        place.Text.insertTextContent(place.getEnd(), note, False)

    def columns(self, words, widths):
        """Give the columns of a table other widths, in tenths of a thousand of its width."""
        table, _ = self.row(words)
        separators = table.TableColumnSeparators
        for separator, width in zip(separators, widths, strict=True):
            separator.Position = width
        table.TableColumnSeparators = separators

    def update(self):
        """Update the fields and the tables of contents."""
        self.doc.refresh()
        self.doc.TextFields.refresh()
        for number in range(self.doc.DocumentIndexes.Count):
            self.doc.DocumentIndexes.getByIndex(number).update()


def connected(profile):
    """Start LibreOffice and return its process, the desktop and a dispatcher."""
    pipe = f"reportgen{abs(hash(profile))}"
    command = ["soffice", f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", "--norestore"]
    process = subprocess.Popen([*command, "--nologo", f"--accept=pipe,name={pipe};urp;"], stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(PATIENCE * 4):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            break
        except uno.getClass("com.sun.star.connection.NoConnectException"):
            time.sleep(0.25)
    else:
        process.kill()
        raise SystemExit("LibreOffice does not answer")
    made = [
        context.ServiceManager.createInstanceWithContext(f"com.sun.star.frame.{name}", context)
        for name in ("Desktop", "DispatchHelper")
    ]
    return process, *made


def done(job, desktop, dispatcher):
    """Do one job; return what went wrong."""
    page = None
    try:
        page = Page(desktop, dispatcher, job["file"])
        for name, *arguments in job["steps"]:
            getattr(page, name.replace(" ", "_"))(*arguments)
        page.save(job["save"])
    except Exception:
        return traceback.format_exc()
    finally:
        if page is not None:
            page.doc.close(False)
    return ""


def main(profile, jobs):
    """Do all jobs of a file."""
    process, desktop, dispatcher = connected(profile)
    try:
        print(
            json.dumps([done(job, desktop, dispatcher) for job in json.loads(Path(jobs).read_text(encoding="utf-8"))])
        )
    finally:
        # The connection may end before LibreOffice has answered.
        with contextlib.suppress(Exception):
            desktop.terminate()
        process.wait(PATIENCE)


if __name__ == "__main__":
    main(*sys.argv[1:])
