/*
 * The flow of the overlaps, and its example that is not diagonal.
 */
#include "proofs/evaluate.h"
#include "proofs/overlap_identities.h"
#include "theory/turning.h"

USES (quantity, multiindex_flow_determinant);

/* The rates at the start of the example are 45428, 23716, 13152 over 10^5, by
   the polynomials that are integrated. */
static enum truth
start (struct certificate *certificate)
{
    static const char *const want[] = { "11357/25000", "5929/25000",
                                        "411/3125" };
    enum truth truth = PROVED;
    const slong prec = 200;
    fmpq *initial = turning_start ();
    arb_mat_t g, s, rest, rate;
    arb_t phi, value;
    fmpq_t exact;
    slong i, j;

    (void) certificate;
    arb_mat_init (g, 2, 2);
    arb_mat_init (s, 2, 2);
    arb_mat_init (rest, 2, 2);
    arb_mat_init (rate, 2, 2);
    arb_init (phi);
    arb_init (value);
    fmpq_init (exact);
    for (i = 0; i < 2; i++)
        for (j = 0; j < 2; j++)
            arb_set_fmpq (arb_mat_entry (g, i, j),
                          initial + flow_entry (2, i, j), prec);
    tensor_energy (phi, s, &turning_target, g, prec);
    arb_mat_one (rest);
    arb_mat_sub (rest, rest, g, prec);
    arb_mat_mul (rate, rest, s, prec);
    arb_mat_mul (rate, rate, g, prec);
    arb_mat_transpose (s, rate);
    arb_mat_add (rate, rate, s, prec);
    for (i = 0; i < 2; i++)
        for (j = i; j < 2; j++) {
            fmpq_set_str (exact, want[flow_entry (2, i, j)], 10);
            arb_set_fmpq (value, exact, prec);
            truth = weaker (truth,
                            is_near (arb_mat_entry (rate, i, j), value, 50));
        }
    fmpq_clear (exact);
    arb_clear (value);
    arb_clear (phi);
    arb_mat_clear (rate);
    arb_mat_clear (rest);
    arb_mat_clear (s);
    arb_mat_clear (g);
    turning_start_free (initial);
    return truth;
}

/*
 * log det G starts with the slope 2 tr ((I - G) S) = 1036/625, S = [[1, 1/2],
 * [1/2, 143/500]], and bends by less than 10: S <= S (I), tr S (I) = 143/100,
 * so |tr (G' S)| = 2 tr ((I - G) S G S) <= 2 (tr S)^2 < 41/10, and |tr ((I -
 * G) S')| <= (9/50) 2 tr S (I) < 6/10.
 */
static enum truth
early (struct certificate *certificate)
{
    static const char *const times[] = { "1/1000000000000", "1/100000" };
    enum truth truth = PROVED;
    arb_t det, line, room;
    fmpq_t t, slope;
    size_t i;

    (void) certificate;
    arb_init (det);
    arb_init (line);
    arb_init (room);
    fmpq_init (t);
    fmpq_init (slope);
    fmpq_set_str (slope, "1036/625", 10);
    for (i = 0; i < sizeof times / sizeof *times; i++) {
        fmpq_set_str (t, times[i], 10);
        if (!evaluate_at (det, &multiindex_flow_determinant_quantity, times[i],
                          60))
            truth = weaker (truth, UNDECIDED);
        arb_mul_ui (det, det, 20, 256);
        arb_log (det, det, 256);
        arb_set_fmpq (line, t, 256);
        arb_mul (room, line, line, 256);
        arb_mul_ui (room, room, 5, 256);
        arb_mul_fmpz (line, line, fmpq_numref (slope), 256);
        arb_div_fmpz (line, line, fmpq_denref (slope), 256);
        arb_sub (det, det, line, 256);
        arb_abs (det, det);
        truth = weaker (truth, is_at_most (det, room));
    }
    fmpq_clear (slope);
    fmpq_clear (t);
    arb_clear (room);
    arb_clear (line);
    arb_clear (det);
    return truth;
}

static const struct step steps[] = {
    { "model",
      "for every cubic f in two variables and every 2 x 2 M: the best link, "
      "E[f(Mz + (I-MM^T)^{1/2} \\xi)], has the square mean \\Phi(MM^T) = "
      "\\sum_k <f_k, (MM^T)^{\\otimes k} f_k>, and those of the partial "
      "derivatives of f have the Gram matrix S",
      "derived here", BY_ALGEBRA, overlap_model, NULL },
    { "gradient",
      "S = \\sum_k k <f_k, \\cdot \\otimes G^{\\otimes (k-1)} f_k> is "
      "symmetric and d\\Phi = tr(S dG), for generic tensors of orders 1 to 3 "
      "in 2 and 3 directions",
      "derived here", BY_ALGEBRA, overlap_gradient, NULL },
    { "rates",
      "M' = (I-MM^T) S M gives G' = (I-G)SG + GS(I-G) for G = MM^T, M 2 x 3",
      "derived here", BY_ALGEBRA, overlap_rates, NULL },
    { "growth",
      "tr(adj(G) G') = 2 tr((I-G)S) det G for generic symmetric G and S, 2 x "
      "2 and 3 x 3",
      "derived here", BY_ALGEBRA, overlap_growth, NULL },
    { "gain",
      "tr(S G') = 2 tr((I-G) S G S), which with I - G = PP^T and G = RR^T is "
      "twice the sum of the squares of P^T S R",
      "derived here", BY_ALGEBRA, overlap_gain, NULL },
    { "start",
      "the polynomials that are integrated have the rates (45428, 23716, "
      "13152)/10^5 at the start of the example",
      "derived here", BY_INTERVALS, start, NULL },
    { "early",
      "|log(20 det G(t)) - 2 tr((I-G)S) t| \\le 5 t^2 at two early times",
      "derived here", BY_INTERVALS, early, NULL },
};

PROOF (multiindex_overlap_flow) = { STEPS (steps) };
