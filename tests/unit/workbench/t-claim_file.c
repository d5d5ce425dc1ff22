/* Claim files that are cut off, mutilated or overgrown: never a signal, never
   a hang, always a documented code. */
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "numerics/stream.h"
#include "tests/tap.h"
#include "workbench/claim_file.h"

static const char whole[] =
    "# all keys\n"
    "claim lab/x-1\n"
    "statement one\n"
    "  two\n"
    "source here\n"
    "parameters alpha > 1, integer T >= 0, y, 0 < q <= 1/2\n"
    "let s = T + 1\n"
    "predict = s^(-alpha) + y*q\n"
    "second = exp(-alpha*log(s)) + y*q\n"
    "grid alpha=3/2,2 T=10^1..10^2 y=0.5 q=1/3\n"
    "grid alpha=4 T=1..5:2 y=-1 q=.25\n"
    "relation equals\n"
    "margin 1/50 of prediction, because \"so\"\n"
    "runs 20\n"
    "measure command [\"p\", \"{alpha}{T}{y}{q}\", \"{seed}\",\n"
    "   \"{first}\", \"{count}\"] column v kind mean range [0, 1]\n"
    "   batch 10 timeout 5\n"
    "rival \"a\" = 1/s + y*q\n"
    "rival \"b\" times 2\n"
    "rival \"c\" T times 2 plus 1\n"
    "observed alpha=2 T=9 y=0 q=1/2 = 0.01 +- 0.001 from \"t\"\n"
    "forall \"d\" x in [1, 2], n in 1..3: x^n < 9 <= 9*n\n"
    "identity \"e\" x, z: (x+z)^2 = x^2+2*x*z+z^2\n"
    "cite \"f\" \"g\" from \"h\"\n";

static char path[64];

/* What reading SIZE bytes at TEXT gives; a claim that is read must be sound.
 */
static int
read_text (const char *text, size_t size)
{
    int out = open (path, O_WRONLY | O_TRUNC | O_CREAT, 0600), code;
    struct claim_file *file;
    ssize_t wrote = write (out, text, size);

    close (out);
    if (wrote != (ssize_t) size)
        return -1;
    code = (int) claim_file_read (&file, path);
    if (code == EXIT_HOLDS
        && claim_defect (claim_file_claim (file, 0)) != NULL)
        code = -2;
    if ((code == EXIT_HOLDS) != (file != NULL))
        code = -3;
    claim_file_free (file);
    return code;
}

static int
is_documented (int code)
{
    return code == EXIT_HOLDS || code == EXIT_USAGE || code == EXIT_LIMIT;
}

static void
check_truncations (void)
{
    size_t length = strlen (whole), i, sound = 0;
    int good = 1;

    for (i = 0; i <= length; i++) {
        int code = read_text (whole, i);
        good = good && is_documented (code);
        sound += code == EXIT_HOLDS;
    }
    ok (good, "cut off at each of %zu bytes", length);
    /* After the rivals each whole entry is optional. */
    ok (sound >= 5 && sound < length / 3, "%zu of them are claims", sound);
}

static void
check_mutations (void)
{
    static const char marks[] = "\"=:,[]{}()^*/+-<>\n #0\0\t\x80\xff";
    size_t length = strlen (whole), i, refused = 0;
    char *text = strdup (whole);
    struct stream stream;
    int good = text != NULL;

    stream_init (&stream, 20, 0);
    for (i = 0; i < length && good; i++) {
        char kept = text[i];
        text[i] = i % 2 == 0
                      ? marks[stream_below (&stream, sizeof marks - 1)]
                      : (char) (kept ^ (1 << stream_below (&stream, 8)));
        int code = read_text (text, length);
        good = is_documented (code);
        refused += code != EXIT_HOLDS;
        text[i] = kept;
    }
    free (text);
    ok (good, "mutilated at byte %zu of %zu", i, length);
    ok (refused > length / 2, "%zu of them are refused", refused);
}

static void
check_bombs (void)
{
    static const char *const bombs[] = {
        "claim a/b\nparameters x\nlet a = x+x\nlet b = a+a+a+a+a+a\n"
        "let c = b+b+b+b+b+b\nlet d = c+c+c+c+c+c\nlet f = d+d+d+d+d+d\n"
        "let g = f+f+f+f+f+f\nlet h = g+g+g+g+g+g\npredict = h\n"
        "statement s\nsource s\nmargin 0 absolute because \"s\"\n"
        "rival \"r\" times 2\n",
        "claim a/b\nparameters x\npredict = 9^9^9^9^9\nstatement s\nsource s\n"
        "grid x=1..1000000\nmargin 1e-999999999 absolute because \"s\"\n"
        "rival \"r\" times 2\n",
        "claim a/b\nparameters x\npredict = x\nstatement s\nsource s\n"
        "grid x=2^1..2^99999\nmargin 1 absolute because \"s\"\n"
        "rival \"r\" times 2\n",
        "claim a/b\nparameters x\npredict = x\nsecond = x+0\nstatement s\n"
        "source s\ngrid x=1\nmargin 0 absolute because \"s\"\n"
        "rival \"r\" times 2\nforall \"f\" n in 1..99999999999999999999: n > "
        "0\n",
    };
    size_t i;

    for (i = 0; i < sizeof bombs / sizeof *bombs; i++) {
        int code = read_text (bombs[i], strlen (bombs[i]));
        ok (is_documented (code) && (i == 3 || code != EXIT_HOLDS),
            "bomb %zu: code %d", i, code);
    }
}

static void
check_nesting (void)
{
    enum { DEEP = 100000 };
    static const char head[] = "claim a/b\npredict = ";
    char *text = calloc (1, DEEP + 200);

    strcpy (text, head);
    memset (text + strlen (head), '(', DEEP);
    strcat (text, "\nstatement s\nsource s\nmargin 0 absolute because \"s\"\n"
                  "rival \"r\" times 2\n");
    ok (read_text (text, strlen (text)) == EXIT_USAGE,
        "%d parentheses are refused", DEEP);
    free (text);
}

int
main (void)
{
    int file;

    alarm (300);
    snprintf (path, sizeof path, "/tmp/t-claim_file-XXXXXX");
    file = mkstemp (path);
    if (file < 0 || freopen ("/dev/null", "w", stderr) == NULL)
        return 99;
    close (file);
    plan (0);
    ok (read_text (whole, strlen (whole)) == EXIT_HOLDS, "it is read whole");
    check_truncations ();
    check_mutations ();
    check_bombs ();
    check_nesting ();
    unlink (path);
    flint_cleanup ();
    return done ();
}
