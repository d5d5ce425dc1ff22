/* Expressions and identities. */
#include "proofs/expression.h"
#include "proofs/identity.h"
#include "tests/tap.h"

static void
texts (void)
{
    static const struct {
        const char *text, *value; /* at x = 2, long_name = -3/4 */
    } cases[] = {
        { "x", "2" },
        { "long_name", "-3/4" },
        { "-x", "-2" },
        { "-x^2", "-4" },
        { "1 - 2 - 3", "-4" },
        { "12/2/3", "2" },
        { "2*3^2", "18" },
        { "x^-3 * 8", "1" },
        { "(x + long_name)^2", "25/16" },
        { " ( 1-( 1 -x ) )", "2" },
        { "x^0", "1" },
        { "123456789012345678901234567890 - 123456789012345678901234567889",
          "1" },
        { "x/(x - 2)", NULL },
        { "(2 - x)^-1", NULL },
        { "", "?" },
        { "y", "?" },
        { "x y", "?" },
        { "2x", "?" },
        { "x^", "?" },
        { "x^(2)", "?" },
        { "x^1000", "?" },
        { "(x", "?" },
        { "x)", "?" },
        { "x + - x", "?" },
        { "x**2", "?" },
        { "1.5", "?" },
    };
    size_t i;
    fmpq *at = _fmpq_vec_init (4), *value = at + 2, *expected = at + 3;
    arb_ptr balls = _arb_vec_init (3);

    fmpq_set_si (at, 2, 1);
    fmpq_set_si (at + 1, -3, 4);
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct expression *e = expression_parse (cases[i].text, "x long_name");
        if (cases[i].value != NULL && cases[i].value[0] == '?') {
            ok (e == NULL, "'%s' is refused", cases[i].text);
        } else if (cases[i].value == NULL) {
            ok (e != NULL && !expression_fmpq (value, e, at),
                "'%s' has no value", cases[i].text);
        } else {
            fmpq_set_str (expected, cases[i].value, 10);
            arb_set_fmpq (balls, at, 64);
            arb_set_fmpq (balls + 1, at + 1, 64);
            expression_arb (balls + 2, e, balls, 64);
            ok (expression_fmpq (value, e, at) && fmpq_equal (value, expected)
                    && arb_contains_fmpq (balls + 2, expected),
                "'%s' is %s", cases[i].text, cases[i].value);
        }
        expression_clear (e);
    }
    _arb_vec_clear (balls, 3);
    _fmpq_vec_clear (at, 4);
}

static void
polynomials (void)
{
    struct expression *e = expression_parse ("(x^2 - 1)/(x - 1)/2", "x");
    fmpq_poly_t p;
    fmpq_t c;

    fmpq_poly_init (p);
    fmpq_init (c);
    ok (expression_poly (p, e) && fmpq_poly_degree (p) == 1,
        "a quotient that is a polynomial");
    fmpq_poly_get_coeff_fmpq (c, p, 1);
    ok (fmpq_cmp_si (c, 1) < 0 && fmpz_equal_si (fmpq_denref (c), 2),
        "with rational coefficients");
    expression_clear (e);
    e = expression_parse ("1/x", "x");
    ok (!expression_poly (p, e), "and one that is not");
    expression_clear (e);
    fmpq_clear (c);
    fmpq_poly_clear (p);
}

static void
identities (void)
{
    ok (identity_check ("x y", "(x + y)^3 - (x - y)^3", "6*x^2*y + 2*y^3")
            == PROVED,
        "an identity of polynomials");
    ok (identity_check ("x y", "(x + y)^3 - (x - y)^3", "6*x^2*y + y^3")
            == DISPROVED,
        "a coefficient off");
    ok (identity_check ("n", "1/n - 1/(n + 1)", "1/(n*(n + 1))") == PROVED,
        "partial fractions");
    ok (identity_check ("n", "1/n - 1/(n + 1)", "1/(n*(n + 2))") == DISPROVED,
        "an index off");
    ok (identity_check ("a b c d e f g h", "(a*b - c*d)*(e*f - g*h)/(a*e)",
                        "b*f - b*g*h/e - c*d*f/a + c*d*g*h/(a*e)")
            == PROVED,
        "eight variables");
    ok (identity_check ("x", "x/(x - x)", "1") == UNDECIDED,
        "a division by nothing");
    ok (identity_check ("x", "x/(x - x)", "x/(x - x)") == UNDECIDED,
        "nothing divided by nothing on both sides");
    ok (identity_check ("x", "x +", "x") == UNDECIDED, "half a text");
    ok (identity_check ("a b c d e f g h i", "a", "a") == UNDECIDED,
        "nine variables");
    ok (identity_sample ("x", "x^2", "x*x", 3) == PROVED
            && identity_sample ("x", "x^2", "x^2 + x", 3) == DISPROVED,
        "sampled points");
}

int
main (void)
{
    plan (0);
    texts ();
    polynomials ();
    identities ();
    flint_cleanup ();
    return done ();
}
