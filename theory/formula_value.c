/*
 * Evaluation: each node has a value that is rational and known, a real ball,
 * or a complex box.  Rationals are kept as long as they are short, so that a
 * division by nought is seen and whole numbers stay whole.
 *
 * Complex boxes come from integrals alone, and only where the integrator asks
 * for an analytic function on a neighbourhood of the line: every operation on
 * a box is analytic there or indeterminate.  A part of the formula that does
 * not depend on a box keeps its real value, which is constant.
 */
#include "theory/formula_tree.h"

#include <math.h>
#include <string.h>

/* ---- Values ------------------------------------------------------------- */

void
value_init (struct value *value)
{
    value->kind = EXACT;
    fmpq_init (value->rational);
    arb_init (value->real);
    acb_init (value->box);
}

void
value_clear (struct value *value)
{
    fmpq_clear (value->rational);
    arb_clear (value->real);
    acb_clear (value->box);
}

static void
value_set (struct value *value, const struct value *other)
{
    value->kind = other->kind;
    if (other->kind == EXACT)
        fmpq_set (value->rational, other->rational);
    else if (other->kind == REAL)
        arb_set (value->real, other->real);
    else
        acb_set (value->box, other->box);
}

/* Whole numbers stay exact whatever the precision. */
static void
ball_from_rational (arb_t ball, const fmpq_t rational, slong prec)
{
    if (fmpz_is_one (fmpq_denref (rational)))
        arb_set_fmpz (ball, fmpq_numref (rational));
    else
        arb_set_fmpq (ball, rational, prec);
}

void
value_ball (arb_t ball, const struct value *value, slong prec)
{
    if (value->kind == EXACT)
        ball_from_rational (ball, value->rational, prec);
    else
        arb_set (ball, value->real);
}

/* Make VALUE a ball, or a box when COMPLEX is asked for. */
static void
value_lower (struct value *value, int kind, slong prec)
{
    if (value->kind == EXACT) {
        ball_from_rational (value->real, value->rational, prec);
        value->kind = REAL;
    }
    if (kind == COMPLEX && value->kind == REAL) {
        acb_set_arb (value->box, value->real);
        value->kind = COMPLEX;
    }
}

static void
value_unknown (struct value *value)
{
    value->kind = REAL;
    arb_indeterminate (value->real);
}

static int
is_exact_zero (const struct value *value)
{
    return value->kind == EXACT && fmpq_is_zero (value->rational);
}

static int
is_whole (const struct value *value)
{
    return value->kind == EXACT && fmpz_is_one (fmpq_denref (value->rational));
}

static slong
rational_bits (const fmpq_t rational)
{
    return (slong) (fmpz_bits (fmpq_numref (rational))
                    + fmpz_bits (fmpq_denref (rational)));
}

/* A rational that has grown too long becomes a ball. */
static void
value_settle (struct value *value, const struct evaluation_state *state)
{
    if (value->kind == EXACT && rational_bits (value->rational) > state->bits)
        value_lower (value, REAL, state->prec);
}

/* It is certainly not defined here. */
static void
value_outside (struct value *value, struct evaluation_state *state)
{
    state->outside = 1;
    value_unknown (value);
}

/* 1 where BALL holds no negative number, -1 where no positive one, else 0. */
static int
ball_sign (const arb_t ball)
{
    return arb_is_nonnegative (ball) ? 1 : arb_is_nonpositive (ball) ? -1 : 0;
}

/* BALL, rounded outwards, encloses values of one SIGN: end it at nought. */
static void
keep_sign (arb_t ball, int sign)
{
    mag_t half;
    arf_t end;

    if (sign == 0 || ball_sign (ball) == sign || !arb_is_finite (ball))
        return;
    mag_init (half);
    arf_init (end);
    if (sign > 0)
        arb_get_ubound_arf (end, ball, MAG_BITS);
    else
        arb_get_lbound_arf (end, ball, MAG_BITS);
    arf_mul_2exp_si (end, end, -1);
    arf_get_mag (half, end);
    arf_set_mag (arb_midref (ball), half);
    mag_set (arb_radref (ball), half);
    if (sign < 0)
        arb_neg (ball, ball);
    mag_clear (half);
    arf_clear (end);
}

/* ---- Arithmetic --------------------------------------------------------- */

/* Bring A and B to one kind; returns it. */
static int
unite (struct value *a, struct value *b, slong prec)
{
    int kind = FLINT_MAX ((int) a->kind, (int) b->kind);

    if (kind != EXACT) {
        value_lower (a, kind, prec);
        value_lower (b, kind, prec);
    }
    return kind;
}

/* A += B, or A -= B.  B is spoiled. */
static void
add (struct value *a, struct value *b, int minus,
     struct evaluation_state *state)
{
    slong prec = state->prec;

    switch (unite (a, b, prec)) {
    case EXACT:
        (minus ? fmpq_sub : fmpq_add) (a->rational, a->rational, b->rational);
        value_settle (a, state);
        break;
    case REAL:
        (minus ? arb_sub : arb_add) (a->real, a->real, b->real, prec);
        break;
    default:
        (minus ? acb_sub : acb_add) (a->box, a->box, b->box, prec);
    }
}

static int
is_finite (const struct value *value)
{
    return value->kind == EXACT
           || (value->kind == REAL ? arb_is_finite (value->real)
                                   : acb_is_finite (value->box));
}

/* A *= B.  B is spoiled. */
static void
multiply (struct value *a, struct value *b, struct evaluation_state *state)
{
    slong prec = state->prec;
    int sign;

    if ((is_exact_zero (a) && is_finite (b))
        || (is_exact_zero (b) && is_finite (a))) {
        a->kind = EXACT;
        fmpq_zero (a->rational);
        return;
    }
    switch (unite (a, b, prec)) {
    case EXACT:
        fmpq_mul (a->rational, a->rational, b->rational);
        value_settle (a, state);
        break;
    case REAL:
        sign = ball_sign (a->real) * ball_sign (b->real);
        arb_mul (a->real, a->real, b->real, prec);
        keep_sign (a->real, sign);
        break;
    default:
        acb_mul (a->box, a->box, b->box, prec);
    }
}

/* A /= B.  B is spoiled. */
static void
divide (struct value *a, struct value *b, struct evaluation_state *state)
{
    slong prec = state->prec;
    int sign;

    if (is_exact_zero (b) || (b->kind == REAL && arb_is_zero (b->real))) {
        value_outside (a, state);
        return;
    }
    if (b->kind == EXACT) {
        fmpq_inv (b->rational, b->rational);
        multiply (a, b, state);
        return;
    }
    if (is_exact_zero (a) && is_finite (b)
        && (b->kind == COMPLEX || !arb_contains_zero (b->real)))
        return;
    if (unite (a, b, prec) == REAL) {
        sign = ball_sign (a->real) * ball_sign (b->real);
        arb_div (a->real, a->real, b->real, prec);
        keep_sign (a->real, sign);
    } else
        acb_div (a->box, a->box, b->box, prec);
}

/* ---- Powers ------------------------------------------------------------- */

/* Set VALUE, a non-negative rational, to its P/Q-th power when that is
   rational and short. */
static int
rational_root (struct value *value, const fmpq_t exponent, slong bits)
{
    slong p, q;
    fmpz_t root;
    int part, found = 1;

    if (!fmpz_fits_si (fmpq_numref (exponent))
        || !fmpz_fits_si (fmpq_denref (exponent)))
        return 0;
    p = fmpz_get_si (fmpq_numref (exponent));
    q = fmpz_get_si (fmpq_denref (exponent));
    if (q > 64 || p > bits || p < -bits
        || rational_bits (value->rational) / q * FLINT_ABS (p) > bits)
        return 0;
    fmpz_init (root);
    for (part = 0; part < 2 && found; part++) {
        fmpz *whole = part == 0 ? fmpq_numref (value->rational)
                                : fmpq_denref (value->rational);
        found = fmpz_root (root, whole, q);
    }
    if (found) {
        fmpz_root (fmpq_numref (value->rational),
                   fmpq_numref (value->rational), q);
        fmpz_root (fmpq_denref (value->rational),
                   fmpq_denref (value->rational), q);
        fmpq_pow_si (value->rational, value->rational, p);
    }
    fmpz_clear (root);
    return found;
}

/* BALL to the N, tight where N is even and BALL holds nought. */
static void
whole_power (arb_t ball, const fmpz_t n, slong prec)
{
    mag_t most;

    if (fmpz_sgn (n) > 0 && fmpz_is_even (n) && arb_contains_zero (ball)
        && !arb_is_zero (ball) && arb_is_finite (ball)) {
        mag_init (most);
        arb_get_mag (most, ball);
        mag_pow_fmpz (most, most, n);
        arf_set_mag (arb_midref (ball), most);
        arf_mul_2exp_si (arb_midref (ball), arb_midref (ball), -1);
        mag_mul_2exp_si (arb_radref (ball), most, -1);
        mag_clear (most);
    } else if (fmpz_bits (n) <= 62) {
        arb_pow_fmpz (ball, ball, n, prec);
    } else {
        arb_t exponent;
        int negative = arb_is_negative (ball);
        arb_init (exponent);
        arb_set_fmpz (exponent, n);
        if (negative)
            arb_neg (ball, ball);
        arb_pow (ball, ball, exponent, prec);
        if (negative && fmpz_is_odd (n))
            arb_neg (ball, ball);
        arb_clear (exponent);
    }
}

/* RESULT, of the power or function of EXPONENT, is not finite or has no digit:
   where EXPONENT is as large as that, more precision does not help. */
static void
note_overflow (const arb_t result, const arb_t exponent,
               struct evaluation_state *state)
{
    slong large = arb_is_finite (result) ? 100000 : 60;

    if (arb_is_finite (exponent) && arb_rel_accuracy_bits (result) <= 0
        && arf_cmpabs_2exp_si (arb_midref (exponent), large) > 0)
        state->stuck = 1;
}

/* A ^= N for a whole N. */
static void
raise_whole (struct value *a, const fmpz_t n, struct evaluation_state *state)
{
    if (fmpz_is_zero (n)) {
        if (!is_finite (a))
            return;
        a->kind = EXACT;
        fmpq_one (a->rational);
        return;
    }
    if (fmpz_sgn (n) < 0
        && (is_exact_zero (a) || (a->kind == REAL && arb_is_zero (a->real)))) {
        value_outside (a, state);
        return;
    }
    if (a->kind == EXACT) {
        if (fmpz_fits_si (n)
            && ((double) rational_bits (a->rational) * fabs (fmpz_get_d (n))
                    <= (double) state->bits
                || rational_bits (a->rational) <= 2)) {
            fmpq_pow_si (a->rational, a->rational, fmpz_get_si (n));
            return;
        }
        value_lower (a, REAL, state->prec);
    }
    if (a->kind == REAL)
        whole_power (a->real, n, state->prec);
    else if (fmpz_bits (n) <= 62)
        acb_pow_fmpz (a->box, a->box, n, state->prec);
    else
        acb_indeterminate (a->box);
}

/* A ^= B for a real ball A >= 0 and a real B that is not whole. */
static void
raise_ball (struct value *a, const arb_t exponent,
            struct evaluation_state *state)
{
    arb_ptr x = a->real;
    slong prec = state->prec;

    if (arb_is_positive (x) || !arb_is_nonnegative (x)) {
        arb_pow (x, x, exponent, prec);
        note_overflow (x, exponent, state);
    } else if (arb_is_positive (exponent)) {
        /* From nought to the power of the upper end, which rises with it. */
        arb_t upper;
        arb_init (upper);
        arb_get_ubound_arf (arb_midref (upper), x, prec);
        if (arb_is_zero (upper))
            arb_zero (x);
        else {
            arb_pow (upper, upper, exponent, prec);
            arb_zero (x);
            arb_union (x, x, upper, prec);
        }
        arb_clear (upper);
    } else if (arb_is_zero (x) && arb_is_negative (exponent)) {
        value_outside (a, state);
    } else
        arb_indeterminate (x);
}

/* A ^= B.  B is spoiled. */
static void
raise_value (struct value *a, struct value *b, struct evaluation_state *state)
{
    slong prec = state->prec;

    if (is_whole (b)) {
        raise_whole (a, fmpq_numref (b->rational), state);
    } else if (a->kind == COMPLEX || b->kind == COMPLEX) {
        if (a->kind != COMPLEX) {
            value_lower (a, REAL, prec);
            if (!arb_is_positive (a->real))
                arb_indeterminate (a->real);
        }
        unite (a, b, prec);
        acb_pow_analytic (a->box, a->box, b->box, 1, prec);
    } else if (a->kind == EXACT && fmpq_sgn (a->rational) < 0
               && b->kind == EXACT) {
        value_outside (a, state);
    } else if (is_exact_zero (a) && b->kind == EXACT) {
        if (fmpq_sgn (b->rational) < 0)
            value_outside (a, state);
    } else if (a->kind != EXACT || b->kind != EXACT
               || !rational_root (a, b->rational, state->bits)) {
        value_lower (a, REAL, prec);
        if (!arb_is_negative (a->real)) {
            value_lower (b, REAL, prec);
            raise_ball (a, b->real, state);
        } else if (b->kind == EXACT)
            value_outside (a, state);
        else
            value_unknown (a);
    }
}

/* e^B */
static void
exponential (struct value *b, struct evaluation_state *state)
{
    arb_t exponent;

    if (is_exact_zero (b)) {
        fmpq_one (b->rational);
        return;
    }
    if (b->kind == COMPLEX) {
        acb_exp (b->box, b->box, state->prec);
        return;
    }
    value_lower (b, REAL, state->prec);
    arb_init (exponent);
    arb_set (exponent, b->real);
    arb_exp (b->real, exponent, state->prec);
    note_overflow (b->real, exponent, state);
    arb_clear (exponent);
}

/* ---- Nodes -------------------------------------------------------------- */

static void
constant_value (struct value *value, int constant, slong prec)
{
    arb_ptr ball = value->real;

    value->kind = REAL;
    switch (constant) {
    case PI:
        arb_const_pi (ball, prec);
        break;
    case NAPIER:
        arb_const_e (ball, prec);
        break;
    case EULER_GAMMA:
        arb_const_euler (ball, prec);
        break;
    default:
        arb_const_catalan (ball, prec);
    }
}

static void
sum_value (struct value *value, const struct node *node,
           struct evaluation_state *state)
{
    struct value term;
    size_t i;

    value_init (&term);
    node_value (value, node->child[0], state);
    for (i = 1; i < node->count; i++) {
        int minus = node->child[i]->kind == NEGATIVE;
        node_value (&term, minus ? node->child[i]->child[0] : node->child[i],
                    state);
        add (value, &term, minus, state);
    }
    value_clear (&term);
}

static void
product_value (struct value *value, const struct node *node,
               struct evaluation_state *state)
{
    struct value factor;
    size_t i;

    value_init (&factor);
    node_value (value, node->child[0], state);
    for (i = 1; i < node->count; i++) {
        int divides = node->child[i]->kind == DIVISOR;
        node_value (&factor,
                    divides ? node->child[i]->child[0] : node->child[i],
                    state);
        (divides ? divide : multiply) (value, &factor, state);
    }
    value_clear (&factor);
}

static void
power_value (struct value *value, const struct node *node,
             struct evaluation_state *state)
{
    const struct node *base = node->child[0];
    struct value exponent;

    if (base->kind == CONSTANT && base->index == NAPIER) {
        node_value (value, node->child[1], state);
        exponential (value, state);
        return;
    }
    value_init (&exponent);
    node_value (value, base, state);
    node_value (&exponent, node->child[1], state);
    raise_value (value, &exponent, state);
    value_clear (&exponent);
}

static void
negative_value (struct value *value, const struct node *node,
                struct evaluation_state *state)
{
    node_value (value, node->child[0], state);
    if (value->kind == EXACT)
        fmpq_neg (value->rational, value->rational);
    else if (value->kind == REAL)
        arb_neg (value->real, value->real);
    else
        acb_neg (value->box, value->box);
}

/* ---- Functions ---------------------------------------------------------- */

/* Functions with steps: where a narrow ball holds one, algebra may know. */
static int
has_steps (const struct function *function)
{
    return function == function_find ("floor")
           || function == function_find ("ceil")
           || function == function_find ("sign");
}

/* A step function whose argument may be a tie. */
static int
settle_tie (struct value *argument, const struct node *node,
            struct evaluation_state *state)
{
    arb_srcptr ball = argument->real;

    if (!state->touching || !has_steps (node->function)
        || argument->kind != REAL || !arb_is_finite (ball)
        || arb_is_exact (ball) || mag_cmp_2exp_si (arb_radref (ball), -40) > 0
        || !arb_contains_int (ball))
        return 0;
    return node_algebra (argument->rational, node->child[0], NULL,
                         state->parameters);
}

static void
call_exact (struct value *value, const struct node *node,
            const struct value *x, int count, int *found)
{
    fmpq *arguments = _fmpq_vec_init (count);
    int i;

    for (i = 0; i < count; i++)
        fmpq_set (arguments + i, x[i].rational);
    *found = node->function->exact (value->rational, arguments, count);
    if (*found)
        value->kind = EXACT;
    _fmpq_vec_clear (arguments, count);
}

/* Functions whose series grow long with the first of their arguments: beyond
   the LARGEST modulus an answer could take longer than anybody waits. */
static const struct {
    const char *name;
    int leading;
    slong largest;
} reaches[] = {
    { "zeta", 1, 1000000 },        { "polylog", 2, 100 },
    { "hyp1f1", 3, 100000 },       { "hyp2f1", 4, 10000 },
    { "gamma_p", 2, 1000000 },     { "gamma_q", 2, 1000000 },
    { "gamma_upper", 2, 1000000 }, { "gamma_lower", 2, 1000000 },
    { "normal_cdf", 1, 1000000 },  { "erf", 1, 1000000 },
    { "erfc", 1, 1000000 },
};

static int
is_out_of_reach (const struct function *function, arb_srcptr x)
{
    size_t i;
    int j;

    for (i = 0; i < sizeof reaches / sizeof *reaches; i++)
        if (function->work >= 50
            && strcmp (function->name, reaches[i].name) == 0)
            for (j = 0; j < reaches[i].leading && j < function->most; j++)
                if (arf_cmpabs_ui (arb_midref (x + j),
                                   (ulong) reaches[i].largest)
                    > 0)
                    return 1;
    return 0;
}

static void
call_real (struct value *value, const struct node *node, const struct value *x,
           int count, struct evaluation_state *state)
{
    arb_ptr arguments = _arb_vec_init (count);
    int i, finite = 1;

    for (i = 0; i < count; i++) {
        value_ball (arguments + i, x + i, state->prec);
        finite = finite && arb_is_finite (arguments + i);
    }
    value->kind = REAL;
    /* What is not known, or infinite, has no value. */
    if (!finite)
        value_unknown (value);
    else if (is_out_of_reach (node->function, arguments)) {
        value_unknown (value);
        state->stuck = 1;
    } else if (!node->function->real (value->real, arguments, count,
                                      state->prec))
        value_outside (value, state);
    else
        note_overflow (value->real, arguments, state);
    _arb_vec_clear (arguments, count);
}

static void
call_complex (struct value *value, const struct node *node,
              const struct value *x, int count, struct evaluation_state *state)
{
    acb_ptr arguments = _acb_vec_init (count);
    int i;

    for (i = 0; i < count; i++)
        if (x[i].kind == COMPLEX)
            acb_set (arguments + i, x[i].box);
        else
            value_ball (acb_realref (arguments + i), x + i, state->prec);
    value->kind = COMPLEX;
    node->function->complex (value->box, arguments, count, state->prec);
    _acb_vec_clear (arguments, count);
}

/* A step that a narrow ball does not hold is whole and known. */
static void
settle_step (struct value *value, const struct node *node)
{
    arb_ptr ball = value->real;

    if (value->kind == REAL && has_steps (node->function)
        && arb_is_finite (ball) && arb_is_exact (ball)
        && arf_cmpabs_2exp_si (arb_midref (ball), 1000) < 0) {
        arf_get_fmpq (value->rational, arb_midref (ball));
        value->kind = EXACT;
    }
}

static void
call_value (struct value *value, const struct node *node,
            struct evaluation_state *state)
{
    struct value x[MAX_ARGUMENTS];
    int count = (int) node->count, kind = EXACT, found = 0, i;

    for (i = 0; i < count; i++) {
        value_init (x + i);
        node_value (x + i, node->child[i], state);
        kind = FLINT_MAX (kind, (int) x[i].kind);
    }
    if (kind == REAL && settle_tie (x, node, state))
        kind = x[0].kind = EXACT;
    if (kind == EXACT && node->function->exact != NULL)
        call_exact (value, node, x, count, &found);
    if (!found && kind == COMPLEX)
        call_complex (value, node, x, count, state);
    else if (!found)
        call_real (value, node, x, count, state);
    settle_step (value, node);
    value_settle (value, state);
    for (i = 0; i < count; i++)
        value_clear (x + i);
}

/* ---- Sums, products, integrals ------------------------------------------ */

/* The ends of a sum: whole numbers.  0 when they are not known. */
static int
whole_ends (slong *from, slong *to, const struct node *node,
            struct evaluation_state *state)
{
    struct value ends[2];
    int i, known = 1;

    for (i = 0; i < 2; i++) {
        value_init (ends + i);
        node_value (ends + i, node->child[i], state);
        if (ends[i].kind == EXACT && !is_whole (ends + i))
            state->outside = 1;
        known = known && is_whole (ends + i)
                && fmpq_get_index (i == 0 ? from : to, ends[i].rational);
    }
    value_clear (ends);
    value_clear (ends + 1);
    return known;
}

enum { LONGEST_WHOLE = 200000, LONGEST_FRACTION = 20000 };

static void
series_value (struct value *value, const struct node *node,
              struct evaluation_state *state)
{
    int product = node->index == PRODUCT_RANGE;
    struct value *variable = state->variables + node->level, term;
    slong k, from, to;

    value->kind = EXACT;
    fmpq_set_si (value->rational, product, 1);
    if (!whole_ends (&from, &to, node, state)) {
        value_unknown (value);
        return;
    }
    value_init (&term);
    for (k = from; k <= to; k++) {
        variable->kind = EXACT;
        fmpq_set_si (variable->rational, k, 1);
        node_value (&term, node->child[2], state);
        if (product)
            multiply (value, &term, state);
        else
            add (value, &term, 0, state);
        /* Long sums of rationals are for balls. */
        if (value->kind == EXACT
            && rational_bits (value->rational)
                   > (is_whole (value) ? LONGEST_WHOLE : LONGEST_FRACTION))
            value_lower (value, REAL, state->prec);
        if (state->budget < -quantity_work_limit ()) {
            state->stuck = 1;
            value_unknown (value);
        }
        if (k == WORD_MAX || !is_finite (value))
            break;
    }
    value_clear (&term);
}

struct integrand {
    const struct node *node;
    struct evaluation_state *state;
    int complex; /* it depends on the box of another integral */
    const struct value
        *ends[2]; /* exact real ends, the lower first, or null */
};

/*
 * Set BALL to a ball that holds the part of Z between the ends, and has an end
 * there where Z reaches it: so that sqrt (t) is defined from nought on, though
 * balls are rounded outwards.
 */
static void
clip (arb_t ball, const arb_t z, const struct integrand *integrand)
{
    arf_t low, high;
    int at_low, at_high;

    arb_set (ball, z);
    if (integrand->ends[0] == NULL || arb_is_exact (z) || !arb_is_finite (z))
        return;
    arf_init (low);
    arf_init (high);
    arb_get_lbound_arf (low, z, ARF_PREC_EXACT);
    arb_get_ubound_arf (high, z, ARF_PREC_EXACT);
    at_low = arf_cmp (low, arb_midref (integrand->ends[0]->real)) <= 0;
    at_high = arf_cmp (high, arb_midref (integrand->ends[1]->real)) >= 0;
    if (at_low)
        arf_set (low, arb_midref (integrand->ends[0]->real));
    if (at_high)
        arf_set (high, arb_midref (integrand->ends[1]->real));
    if ((at_low || at_high) && arf_cmp (low, high) < 0) {
        arf_t radius;
        arf_init (radius);
        arf_sub (radius, high, low, MAG_BITS, ARF_RND_UP);
        arf_mul_2exp_si (radius, radius, -1);
        arf_get_mag (arb_radref (ball), radius);
        arf_set_mag (radius, arb_radref (ball));
        if (at_low)
            arf_add (arb_midref (ball), low, radius, ARF_PREC_EXACT,
                     ARF_RND_DOWN);
        else
            arf_sub (arb_midref (ball), high, radius, ARF_PREC_EXACT,
                     ARF_RND_DOWN);
        arf_clear (radius);
    }
    arf_clear (low);
    arf_clear (high);
}

/* Is all but rounding known of the real Z? */
static int
is_narrow (const arb_t z, slong prec)
{
    return arb_is_exact (z) || mag_cmp_2exp_si (arb_radref (z), -prec / 2) < 0;
}

/* Set RESULT to the body of the integral where its variable is set. */
static void
body_value (struct value *result, const struct integrand *integrand,
            int narrow, slong prec)
{
    struct evaluation_state *state = integrand->state;
    slong kept = state->prec;
    int wide = state->wide, stuck = state->stuck;

    state->prec = prec;
    state->wide = wide || !narrow;
    node_value (result, integrand->node->child[2], state);
    state->prec = kept;
    state->wide = wide;
    /* On a wide box no integral is sharp, and none need be. */
    if (!narrow)
        state->stuck = stuck;
}

static int
integrand_value (acb_ptr value, const acb_t z, void *context, slong order,
                 slong prec)
{
    struct integrand *integrand = context;
    struct evaluation_state *state = integrand->state;
    struct value *variable = state->variables + integrand->node->level, result;
    int outside = state->outside,
        on_line = order == 0 && arb_is_zero (acb_imagref (z));

    acb_indeterminate (value);
    if (state->budget <= 0) {
        state->stuck = 1;
        return 0;
    }
    variable->kind = on_line ? REAL : COMPLEX;
    acb_set (variable->box, z);
    clip (variable->real, acb_realref (z), integrand);
    value_init (&result);
    body_value (&result, integrand,
                on_line && is_narrow (variable->real, prec), prec);
    if (result.kind == COMPLEX) {
        acb_set (value, result.box);
        integrand->complex = integrand->complex || on_line;
    } else {
        value_ball (acb_realref (value), &result, prec);
        arb_zero (acb_imagref (value));
    }
    value_clear (&result);
    /* Off the line nothing is said about the domain. */
    if (order != 0)
        state->outside = outside;
    return 0;
}

/* The exact ends of the integral from A to B, for clip. */
static void
find_ends (struct integrand *integrand, const struct value *a,
           const struct value *b)
{
    int swap = arb_gt (a->real, b->real);

    if (a->kind != REAL || b->kind != REAL || !arb_is_exact (a->real)
        || !arb_is_exact (b->real))
        return;
    integrand->ends[0] = swap ? b : a;
    integrand->ends[1] = swap ? a : b;
}

enum { ROUGH_EVALUATIONS = 100 };

/* How often the integrand may be evaluated: over boxes nothing is sharp, and a
   few evaluations show as much; else as the budget allows. */
static slong
most_evaluations (const struct node *node, struct evaluation_state *state)
{
    slong few = FLINT_MIN (state->prec, 1000);
    double most = 1000 * (double) few + (double) few * (double) few, work;

    if (state->wide)
        return ROUGH_EVALUATIONS;
    state->variables[node->level].kind = EXACT;
    work = node_work (node->child[2], state);
    if (4 * work * most > state->budget)
        most = state->budget / (4 * work);
    return most > ROUGH_EVALUATIONS ? (slong) most : ROUGH_EVALUATIONS;
}

/* Set VALUE, one end, to the integral of the body of NODE from there to END.
 */
static void
integrate (struct value *value, struct value *end, const struct node *node,
           struct evaluation_state *state)
{
    slong prec = state->prec;
    struct integrand integrand = { node, state, 0, { NULL, NULL } };
    acb_calc_integrate_opt_t options;
    mag_t tolerance;
    int complex = value->kind == COMPLEX || end->kind == COMPLEX;
    acb_t sum;

    acb_init (sum);
    mag_init (tolerance);
    mag_set_ui_2exp_si (tolerance, 1, -prec);
    value_lower (value, REAL, prec);
    value_lower (end, REAL, prec);
    find_ends (&integrand, value, end);
    value_lower (value, COMPLEX, prec);
    value_lower (end, COMPLEX, prec);
    acb_calc_integrate_opt_init (options);
    options->eval_limit = most_evaluations (node, state);
    if (acb_calc_integrate (sum, integrand_value, &integrand, value->box,
                            end->box, prec, tolerance, options, prec)
        != ARB_CALC_SUCCESS)
        state->stuck = 1;
    value->kind = complex || integrand.complex ? COMPLEX : REAL;
    acb_set (value->box, sum);
    acb_get_real (value->real, sum);
    acb_clear (sum);
    mag_clear (tolerance);
}

static void
integral_value (struct value *value, const struct node *node,
                struct evaluation_state *state)
{
    struct value end;

    value_init (&end);
    node_value (value, node->child[0], state);
    node_value (&end, node->child[1], state);
    if (value->kind == EXACT && end.kind == EXACT
        && fmpq_equal (value->rational, end.rational))
        fmpq_zero (value->rational);
    else if (!is_finite (value) || !is_finite (&end))
        value_unknown (value);
    else
        integrate (value, &end, node, state);
    value_clear (&end);
}

void
node_value (struct value *value, const struct node *node,
            struct evaluation_state *state)
{
    state->budget -= 1;
    switch (node->kind) {
    case NUMBER:
        value->kind = EXACT;
        fmpq_set (value->rational, node->number);
        break;
    case PARAMETER:
        value_set (value, state->parameters + node->index);
        break;
    case VARIABLE:
        value_set (value, state->variables + node->index);
        break;
    case CONSTANT:
        constant_value (value, node->index, state->prec);
        break;
    case SUM:
        sum_value (value, node, state);
        break;
    case PRODUCT:
        product_value (value, node, state);
        break;
    case POWER:
        power_value (value, node, state);
        break;
    case NEGATIVE:
        negative_value (value, node, state);
        break;
    case CALL:
        state->budget -= node->function->work;
        call_value (value, node, state);
        break;
    case RANGE:
        if (node->index == INTEGRAL)
            integral_value (value, node, state);
        else
            series_value (value, node, state);
        break;
    case DIVISOR:
    case CHAIN:
        value_unknown (value);
        break;
    }
}

void
node_difference (struct value *value, const struct node *node,
                 const struct node *less, struct evaluation_state *state)
{
    struct value other;

    value_init (&other);
    node_value (value, node, state);
    node_value (&other, less, state);
    add (value, &other, 1, state);
    value_clear (&other);
}

/* ---- Work --------------------------------------------------------------- */

/* Evaluations of an integrand, as a rule. */
static double
usual_evaluations (slong prec)
{
    return 200 + 4 * (double) prec;
}

/* Set the variable of NODE to all of its range; returns the terms. */
static double
range_terms (const struct node *node, struct evaluation_state *state)
{
    struct value *variable = state->variables + node->level, end;
    double terms = 1;
    arb_t from, to;

    value_init (&end);
    arb_init (from);
    arb_init (to);
    node_value (&end, node->child[0], state);
    value_ball (from, &end, state->prec);
    node_value (&end, node->child[1], state);
    value_ball (to, &end, state->prec);
    arb_union (variable->real, from, to, state->prec);
    variable->kind = REAL;
    arb_sub (to, to, from, state->prec);
    if (arb_is_finite (to)) {
        arf_t most;
        arf_init (most);
        arb_get_ubound_arf (most, to, 30);
        terms = FLINT_MAX (0, arf_get_d (most, ARF_RND_UP) + 1);
        arf_clear (most);
    }
    value_clear (&end);
    arb_clear (from);
    arb_clear (to);
    return terms;
}

double
node_work (const struct node *node, struct evaluation_state *state)
{
    double work = 1, inner;
    size_t i;

    if (node->kind == RANGE) {
        work += node_work (node->child[0], state);
        work += node_work (node->child[1], state);
        /* The ends themselves may hold long sums. */
        if (!(work < 1e6))
            return work;
        inner = range_terms (node, state);
        if (node->index == INTEGRAL)
            inner = usual_evaluations (state->prec);
        if (inner <= 0)
            return work;
        return work + inner * node_work (node->child[2], state);
    }
    if (node->kind == CALL)
        work += node->function->work;
    for (i = 0; i < node->count; i++)
        work += node_work (node->child[i], state);
    return work;
}
