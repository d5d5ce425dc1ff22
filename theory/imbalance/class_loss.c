/* The loss log (1 + (c - 1) e^-u) of the margin u of class_margin. */
#include "theory/margin.h"
#include "theory/quantity.h"

USES (quantity, imbalance_class_margin);

enum { CLASSES, RATE, CLASS, COUNT };

static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    slong i;

    imbalance_class_margin_quantity.curve (balls, at, last, n, prec);
    for (i = 0; i < n; i++)
        margin_loss (balls + i, balls + i, at + CLASSES, prec);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return curve (out, at, at + COUNT, 1, prec);
}

static double
work (const fmpq *at, slong prec)
{
    return imbalance_class_margin_quantity.work (at, prec);
}

QUANTITY (imbalance_class_loss) = {
    .axes = "c eta class k",
    .domain = "integer 2 <= c <= 100000, eta > 0, integer 1 <= class <= c, "
              "integer 0 <= k <= 1000000000",
    .formula = "\\log(1 + (c-1) e^{-u}),\\ u = f^k(0),\\ "
               "f(u) = u + s c/(e^u + c - 1),\\ "
               "s = \\eta/(y H_c) \\text{ for class } y",
    .ball = ball,
    .curve = curve,
    .work = work,
};
