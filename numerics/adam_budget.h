/*
 * How far rounding can carry a parameter that Adam moves along gradients of
 * one sign, when each gradient is known to a relative error.  All numbers are
 * bounds of the first order; what is left out is below a thousandth of them as
 * long as no relative error exceeds 2^-12, beyond which they are infinite.
 */
#ifndef NUMERICS_ADAM_BUDGET_H
#define NUMERICS_ADAM_BUDGET_H

struct adam_budget {
    double rate, beta1, beta2, epsilon;
    double power1, power2; /* beta1^n, beta2^n */
    double correction;     /* relative error of both corrections together */
    double step;           /* n */
};

/* One parameter: its momenta, their errors, and the error of what it has
   moved. */
struct adam_error {
    double first, second, first_error, second_error, error;
};

void adam_budget_init (struct adam_budget *budget, double rate, double beta1,
                       double beta2, double epsilon);

/* Begin the next step of optimiser_step. */
void adam_budget_next (struct adam_budget *budget);

/* Account for a gradient of size G > 0, within RELATIVE of it, that moves a
   parameter of size SIZE. */
void adam_budget_move (struct adam_error *parameter,
                       const struct adam_budget *budget, double g,
                       double relative, double size);

#endif
