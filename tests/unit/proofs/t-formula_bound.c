/*
 * Conditions for all points of a box: true ones are proved and proved again
 * from the certificate, false ones refuted at a point that is in the box.
 */
#include "proofs/formula_bound.h"
#include "tests/tap.h"

#include <stdlib.h>
#include <string.h>

static const struct {
    const char *condition;
    const char *lower, *upper; /* of x, y, n */
    int whole;                 /* is n? */
    enum truth truth;
    const char *why;
} cases[] = {
    { "log (1 + x) < x", "1/50 0 0", "10 0 0", 0, PROVED, "one variable" },
    { "exp (x) > 1 + x + x^2/2", "1/4 0 0", "6 0 0", 0, PROVED, "greater" },
    { "x*y < 3", "0 0 0", "1 2 0", 0, PROVED, "two variables" },
    { "x*y < 2", "0 0 0", "1 2 0", 0, DISPROVED, "touched at a corner" },
    { "x*y <= 2", "0 0 0", "1 3/2 0", 0, PROVED, "not strict" },
    { "sqrt (x) + sqrt (y) <= 2.9", "0 0 0", "2 2 0", 0, PROVED,
      "defined from nought on" },
    { "0 <= sqrt (x) < 1.01", "0 0 0", "1 0 0", 0, PROVED, "a chain" },
    { "x < y < 2", "0 1/2 0", "1/4 3 0", 0, DISPROVED, "its second half" },
    { "sin (10*x) < 0.999", "0 0 0", "1 0 0", 0, DISPROVED,
      "off the lattice" },
    { "x*(1 - x) < 0.2500001", "0 0 0", "1 0 0", 0, PROVED, "nearly touched" },
    { "x*(1 - x) < 1/4", "0 0 0", "1 0 0", 0, DISPROVED, "a tie" },
    { "(x - 0.3)^2 >= 0", "0 0 0", "1 0 0", 0, PROVED, "an even power" },
    { "abs (x - y) + abs (x + y) < 2.1", "-1 -1 0", "1 1 0", 0, PROVED,
      "kinks" },
    { "floor (x) + floor (y) < 3.5", "0 0 0", "2 7/4 0", 0, PROVED, "steps" },
    { "x - y + n < exp (x - y)*(1 + n)", "0 0 1/2", "1 1 3/4", 0, PROVED,
      "three variables" },
    { "log (x + y) <= x + y - 1", "1/2 1/4 0", "2 1/4 0", 0, UNDECIDED,
      "touched inside" },
    { "binomial (n, 2) <= n^2", "0 0 0", "0 0 60", 1, PROVED, "whole n" },
    { "n^2 != 2", "0 0 -30", "0 0 30", 1, PROVED, "no whole root" },
    { "n^2 != 49", "0 0 0", "0 0 30", 1, DISPROVED, "a whole root" },
    { "x^n <= x + n", "0 0 1", "1 0 12", 1, PROVED, "whole and real" },
    { "x^n < 1 + n*x/10", "0 0 1", "5/4 0 12", 1, DISPROVED,
      "fails for some n" },
    { "1/n < 2", "0 0 1", "0 0 1000000000000", 1, PROVED, "many whole n" },
    { "n < 10^6", "0 0 1", "0 0 1000000000000", 1, DISPROVED,
      "fails for large n" },
    { "x = y", "0 0 0", "1 1 0", 0, DISPROVED, "not equal" },
    { "x != y", "0 2 0", "1 3 0", 0, PROVED, "apart" },
    { "x != y", "2 0 0", "3 1 0", 0, PROVED, "apart, turned" },
    { "x != y", "0 0 0", "1 1 0", 0, DISPROVED, "they meet" },
    { "x < 2", "1 0 0", "1 0 0", 0, PROVED, "a point" },
    { "sqrt (2)*x = 2^0.5", "1 0 0", "1 0 0", 0, PROVED, "a tie at a point" },
    { "x < 1", "1 0 0", "1 0 0", 0, DISPROVED, "fails at a point" },
    { "log (x) < 10", "-1 0 0", "1 0 0", 0, UNDECIDED, "not defined" },
    { "1/x > -1e9", "-1 0 0", "1 0 0", 0, DISPROVED, "a pole inside" },
    { "x + y < n", "1 0 0", "0 1 9", 0, UNDECIDED, "no box" },
    { "x + y", "0 0 0", "1 1 1", 0, UNDECIDED, "no condition" },
};

/* Read three rationals. */
static void
read_corner (fmpq *corner, const char *text)
{
    char copy[128], *word, *rest = copy;
    int i;

    strcpy (copy, text);
    for (i = 0; i < 3; i++) {
        word = strtok_r (rest, " ", &rest);
        fmpq_set_str (corner + i, word, 10);
    }
}

/* Is the witness in the box, and does the condition fail there? */
static int
is_witness (const struct formula_bound *problem,
            const struct certificate *certificate)
{
    fmpq *at = _fmpq_vec_init (3);
    enum evaluation outcome;
    int good = formula_bound_witness (at, problem, certificate, "step"), i;

    for (i = 0; i < 3 && good; i++)
        good = fmpq_cmp (at + i, problem->lower + i) >= 0
               && fmpq_cmp (at + i, problem->upper + i) <= 0
               && (!problem->whole[i] || fmpz_is_one (fmpq_denref (at + i)));
    good = good
           && formula_decide (&outcome, problem->condition, at, 1000)
                  == FORMULA_FAILS;
    _fmpq_vec_clear (at, 3);
    return good;
}

static void
decide (size_t i)
{
    struct formula_error error;
    struct formula *formula =
        formula_read (cases[i].condition, strlen (cases[i].condition), "x y n",
                      1, 1, &error);
    struct certificate *certificate = certificate_create ("claim", "digest"),
                       *empty = certificate_create ("claim", "digest");
    int whole[3] = { 0, 0, cases[i].whole };
    fmpq *lower = _fmpq_vec_init (3), *upper = _fmpq_vec_init (3);
    struct formula_bound problem = { .condition = formula,
                                     .axes = "x y n",
                                     .lower = lower,
                                     .upper = upper,
                                     .whole = whole,
                                     .depth = 40,
                                     .leaves = 3000 };
    enum truth truth, again, bare;

    read_corner (lower, cases[i].lower);
    read_corner (upper, cases[i].upper);
    truth = formula_bound_check (&problem, certificate, "step");
    again = formula_bound_recheck (&problem, certificate, "step");
    bare = formula_bound_check (&problem, NULL, "step");
    ok (truth == cases[i].truth && bare == truth, "%s: %s: %s",
        cases[i].condition, truth_name (truth), cases[i].why);
    ok (again == truth, "%s: the same from its certificate",
        cases[i].condition);
    if (truth == DISPROVED)
        ok (is_witness (&problem, certificate), "%s: fails where it says",
            cases[i].condition);
    if (truth == PROVED && certificate_length (certificate) > 0) {
        ok (formula_bound_recheck (&problem, empty, "step") == UNDECIDED,
            "%s: no certificate, no proof", cases[i].condition);
        /* A certificate is about its own box. */
        fmpq_add_si (upper, upper, 1);
        ok (formula_bound_recheck (&problem, certificate, "step") != PROVED,
            "%s: another box, no proof", cases[i].condition);
    }
    certificate_clear (certificate);
    certificate_clear (empty);
    formula_free (formula);
    _fmpq_vec_clear (lower, 3);
    _fmpq_vec_clear (upper, 3);
}

int
main (void)
{
    size_t i;

    plan (0);
    for (i = 0; i < sizeof cases / sizeof *cases; i++)
        decide (i);
    flint_cleanup ();
    return done ();
}
