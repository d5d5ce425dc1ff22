"""Open every page of a report in Chromium, 390 pixels wide: KaTeX must take
every formula, and no page may be wider than that."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

site = os.path.abspath(sys.argv[1])
pages = sorted("file://" + os.path.join(folder, name)
               for folder, _, names in os.walk(site)
               for name in names if name.endswith(".html"))
harness = """<!DOCTYPE html>
<title>harness</title><pre id="said"></pre>
<iframe id="frame" style="width: 390px; height: 800px; border: 0"></iframe>
<script>
const pages = %s, said = document.getElementById ("said");
const frame = document.getElementById ("frame");
let i = -1, formulas = 0;
function look () {
  const page = frame.contentDocument;
  const all = page.querySelectorAll (".tex").length;
  const set = page.querySelectorAll (".tex > span.katex, "
                                     + ".tex > span.katex-display").length;
  const bad = page.querySelectorAll (".katex-error");
  const wide = page.documentElement.scrollWidth;
  formulas += all;
  if (bad.length > 0 || set != all || wide > 390)
    said.textContent += "BAD " + pages[i] + ": " + set + " of " + all
      + " set, width " + wide
      + (bad.length > 0 ? ", " + bad[0].title : "") + "\\n";
}
frame.onload = function () {
  if (i >= 0)
    look ();
  if (++i < pages.length)
    frame.src = pages[i];
  else if (i == pages.length)
    said.textContent += "DONE " + i + " pages, " + formulas + " formulas\\n";
};
frame.src = "about:blank";
</script>
""" % json.dumps(pages)
folder = tempfile.mkdtemp()
try:
    path = os.path.join(folder, "harness.html")
    with open(path, "w") as file:
        file.write(harness)
    result = subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu",
         "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync",
         "--allow-file-access-from-files",
         "--user-data-dir=" + os.path.join(folder, "profile"),
         "--virtual-time-budget=100000000", "--dump-dom", "file://" + path],
        capture_output=True, text=True, timeout=600)
finally:
    shutil.rmtree(folder, ignore_errors=True)
found = re.search(r'<pre id="said">(.*?)</pre>', result.stdout, re.S)
text = found.group(1) if found else "no answer\n"
print(text, end="")
done = re.search(r"DONE (\d+) pages, (\d+) formulas", text)
sys.exit(0 if done and int(done.group(1)) == len(pages)
         and int(done.group(2)) > 0 and "BAD" not in text else 1)
