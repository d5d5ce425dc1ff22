"""Check a report: pages well-formed with one heading, links that lead to files
of the report, nothing fetched from elsewhere, every file reached."""
import os
import re
import sys
from xml.etree import ElementTree

site = sys.argv[1]
pages = {}
reached = {"index.html", ".assay-report"}
bad = 0


def complain(*words):
    global bad
    bad = 1
    print(*words)


for folder, _, names in os.walk(site):
    for name in names:
        path = os.path.relpath(os.path.join(folder, name), site)
        pages[path] = ElementTree.parse(os.path.join(site, path)).getroot() \
            if name.endswith(".html") else None

for path, page in pages.items():
    if page is None:
        continue
    if page.get("lang") != "en":
        complain(path, "no language")
    if len(page.findall(".//h1")) != 1 or page.find(".//main") is None:
        complain(path, "not one heading")
    if path != "index.html" and not any(
            link.get("href", "").endswith("index.html")
            for link in page.findall(".//nav//a")):
        complain(path, "no way up")
    for element in page.iter():
        for kind in "href", "src":
            to = element.get(kind)
            if to is None:
                continue
            if element.tag == "a" and to.startswith("https://arxiv.org/abs/"):
                continue
            there = os.path.normpath(os.path.join(os.path.dirname(path), to))
            if there not in pages:
                complain(path, "leads nowhere:", to)
            reached.add(there)
        if element.tag == "script" and element.text:
            complain(path, "script in the page")
        if any(name.startswith("on") for name in element.keys()):
            complain(path, "script in an attribute")
        if element.tag == "img" and not element.get("alt"):
            complain(path, "picture without words")

for path in pages:
    if path.endswith(".css"):
        text = open(os.path.join(site, path)).read()
        for to in re.findall(r"url\(([^)]*)\)", text):
            there = os.path.normpath(os.path.join(os.path.dirname(path), to))
            if there not in pages:
                complain(path, "leads nowhere:", to)
            reached.add(there)
        if "@import" in text:
            complain(path, "imports")
for path in sorted(set(pages) - reached):
    complain(path, "is reached from nowhere")
listed = open(os.path.join(site, ".assay-report")).read().split("\n")[1:-1]
if sorted(listed) != sorted(set(pages) - {".assay-report"}):
    complain("the list of files is not that of the files")
sys.exit(bad)
