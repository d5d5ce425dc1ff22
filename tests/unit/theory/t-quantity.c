/* The precision loop: goals met, ties and zeros bounded, domains checked. */
#include "tests/tap.h"
#include "theory/domain.h"
#include "theory/quantity.h"

#include <string.h>

static enum evaluation
itself (arb_t ball, const fmpq *at, slong prec)
{
    arb_set_fmpq (ball, at, prec);
    return EVALUATED;
}

/* Zero that no precision can tell from nought: sqrt(2)^2 - 2. */
static enum evaluation
hidden_zero (arb_t ball, const fmpq *at, slong prec)
{
    (void) at;
    arb_sqrt_ui (ball, 2, prec);
    arb_mul (ball, ball, ball, prec);
    arb_sub_ui (ball, ball, 2, prec);
    return EVALUATED;
}

/* Loses half of the bits it is given. */
static enum evaluation
wasteful (arb_t ball, const fmpq *at, slong prec)
{
    arb_set_fmpq (ball, at, prec / 2);
    return EVALUATED;
}

static double
huge (const fmpq *at, slong prec)
{
    (void) prec;
    return fmpz_get_d (fmpq_numref (at));
}

static void
domains (void)
{
    static const struct {
        const char *domain, *at[2];
        enum domain_answer answer;
        const char *clause;
    } cases[] = {
        { "x > 1, integer T >= 0", { "3/2", "4" }, INSIDE, "" },
        { "x > 1, integer T >= 0", { "1", "4" }, OUTSIDE, "x > 1" },
        { "x > 1, integer T >= 0", { "2", "1/2" }, OUTSIDE, "integer T >= 0" },
        { "x > 1, integer T >= 0", { "2", "-1" }, OUTSIDE, "integer T >= 0" },
        { "2*x*T > 1", { "1/4", "2" }, OUTSIDE, "2*x*T > 1" },
        { "2*x*T > 1", { "1/4", "3" }, INSIDE, "" },
        { "0 <= x <= 1", { "1", "0" }, INSIDE, "" },
        { "0 <= x <= 1", { "5/4", "0" }, OUTSIDE, "0 <= x <= 1" },
        { "x != 1/2", { "1/2", "0" }, OUTSIDE, "x != 1/2" },
        { "integer x < T", { "3", "3" }, OUTSIDE, "integer x < T" },
        { "integer T", { "3", "7/2" }, OUTSIDE, "integer T" },
        { "x > 1, where x <= log T, T > 5", { "2", "1" }, OUTSIDE, "T > 5" },
        { "x > 1, where x <= log T", { "2", "1" }, INSIDE, "" },
        { "x+x*T > 11", { "3", "3" }, INSIDE, "" },
        { "x+x*T > 12", { "3", "3" }, OUTSIDE, "x+x*T > 12" },
        { "1+x+-1 <= 3", { "3", "3" }, INSIDE, "" },
        { "x+ > 1", { "3", "3" }, MALFORMED, "x+ > 1" },
        { "+x > 1", { "3", "3" }, MALFORMED, "+x > 1" },
        { "x >", { "3", "3" }, MALFORMED, "x >" },
        { "y > 1", { "3", "3" }, MALFORMED, "y > 1" },
        { "", { "3", "3" }, INSIDE, "" },
    };
    size_t i;
    fmpq at[2];

    fmpq_init (at);
    fmpq_init (at + 1);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *clause = "";
        size_t length = 0;
        enum domain_answer answer;
        fmpq_set_str (at, cases[i].at[0], 10);
        fmpq_set_str (at + 1, cases[i].at[1], 10);
        answer = domain_check (cases[i].domain, "x T", at, &clause, &length);
        ok (answer == cases[i].answer
                && (answer == INSIDE
                    || (strlen (cases[i].clause) == length
                        && memcmp (clause, cases[i].clause, length) == 0)),
            "domain '%s' at x=%s T=%s", cases[i].domain, cases[i].at[0],
            cases[i].at[1]);
    }
    fmpq_clear (at);
    fmpq_clear (at + 1);
}

/* 1/3 at 1, and not known elsewhere. */
static enum evaluation
third (fmpq_t value, const fmpq *at)
{
    if (!fmpq_is_one (at))
        return UNABLE;
    fmpq_set_si (value, 1, 3);
    return EVALUATED;
}

static void
rational_balls (void)
{
    fmpq *v = _fmpq_vec_init (2);
    arb_t ball;

    arb_init (ball);
    fmpq_one (v);
    fmpq_set_si (v + 1, 1, 3);
    ok (ball_from_exact (ball, third, v, 100) == EVALUATED
            && arb_contains_fmpq (ball, v + 1)
            && arb_rel_accuracy_bits (ball) > 95,
        "a rational gives its ball");
    ok (ball_from_exact (ball, third, v + 1, 100) == UNABLE
            && !arb_is_finite (ball),
        "what is no known rational gives none");
    arb_clear (ball);
    _fmpq_vec_clear (v, 2);
}

int
main (void)
{
    const struct quantity
        plain = { .axes = "x", .domain = "", .ball = itself },
        zero = { .axes = "x", .domain = "", .ball = hidden_zero },
        loser = { .axes = "x", .domain = "x > 0", .ball = wasteful },
        large = { .axes = "x", .domain = "", .ball = itself, .work = huge };
    struct goal thousand = { 1000, RELATIVE }, few = { 30, ABSOLUTE };
    fmpq at[1];
    arb_t ball;

    plan (0);
    fmpq_init (at);
    arb_init (ball);
    fmpq_set_si (at, 1, 3);
    ok (quantity_eval (ball, &plain, at, thousand, 1 << 16) == EVALUATED,
        "1000 digits");
    ok (arb_contains_fmpq (ball, at) && arb_rel_accuracy_bits (ball) > 3321,
        "a sharp enclosure");
    ok (quantity_eval (ball, &loser, at, thousand, 1 << 16) == EVALUATED
            && arb_contains_fmpq (ball, at)
            && arb_rel_accuracy_bits (ball) > 3321,
        "a quantity that loses half of its bits gets there");
    ok (quantity_eval (ball, &plain, at, thousand, 1024) == UNABLE
            && arb_contains_fmpq (ball, at),
        "beyond the bound: unable, with an enclosure");
    ok (quantity_eval (ball, &zero, at, thousand, 1 << 14) == UNABLE
            && arb_contains_zero (ball),
        "a hidden zero ends, with an enclosure");
    ok (quantity_eval (ball, &zero, at, few, 1 << 14) == EVALUATED
            && arb_contains_zero (ball),
        "a hidden zero meets an absolute goal");
    fmpq_set_si (at, 0, 1);
    ok (quantity_eval (ball, &plain, at, thousand, 1 << 14) == EVALUATED
            && arb_is_zero (ball),
        "an exact zero meets any goal");
    ok (quantity_eval (ball, &loser, at, thousand, 1 << 14) == OUT_OF_DOMAIN
            && !arb_is_finite (ball),
        "outside the domain there is no number");
    fmpq_set_str (at, "1000000000000", 10);
    ok (quantity_eval (ball, &large, at, few, 1 << 14) == TOO_LARGE,
        "too much work is refused before it starts");
    rational_balls ();
    domains ();
    arb_clear (ball);
    fmpq_clear (at);
    flint_cleanup ();
    return done ();
}
