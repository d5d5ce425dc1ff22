# ASSAY_CHECK_CBLAS
# Find GSL and a CBLAS.  GSL itself depends on its slow libgslcblas, so the
# order on the link line decides which cblas_dgemm a program really calls:
# -lgsl first, then the CBLAS, and never -lgslcblas unless nothing else is
# there.  The library that answers at run time is asked and recorded.
# Sets GSL_CFLAGS, GSL_ONLY_LIBS, CBLAS_LIBS; caches assay_cv_cblas_file.
AC_DEFUN([ASSAY_CHECK_CBLAS], [
AC_ARG_WITH([cblas],
    [AS_HELP_STRING([--with-cblas=LIB], [CBLAS to link, as openblas or -lfoo])],
    [], [with_cblas=])
PKG_CHECK_MODULES([GSL], [gsl >= 2.6])
GSL_ONLY_LIBS=`AS_ECHO(["$GSL_LIBS"]) | sed 's/-lgslcblas//; s/-lm//'`
AS_CASE([$with_cblas],
    [''|yes], [assay_cblas_tries="openblas flexiblas cblas blas gslcblas"],
    [-*], [assay_cblas_tries=`AS_ECHO(["$with_cblas"]) | sed 's/^-l//'`],
    [assay_cblas_tries=$with_cblas])
assay_save_LIBS=$LIBS
CBLAS_LIBS=
AC_MSG_CHECKING([for a CBLAS])
for assay_try in $assay_cblas_tries; do
    LIBS="$GSL_ONLY_LIBS -l$assay_try -lm $assay_save_LIBS"
    AC_LINK_IFELSE([AC_LANG_PROGRAM([[double cblas_ddot (int, const double *, int, const double *, int);]],
                                    [[double x = 1; return cblas_ddot (1, &x, 1, &x, 1) < 0;]])],
        [CBLAS_LIBS="-l$assay_try"; break])
done
AS_IF([test -n "$CBLAS_LIBS"], [AC_MSG_RESULT([$CBLAS_LIBS])],
    [AC_MSG_RESULT([no])
     AC_MSG_ERROR([no CBLAS among: $assay_cblas_tries (Debian: libopenblas-dev)])])
LIBS="$GSL_ONLY_LIBS $CBLAS_LIBS -lm -ldl $assay_save_LIBS"
AC_CACHE_CHECK([which library answers cblas_dgemm], [assay_cv_cblas_file],
    [AC_RUN_IFELSE([AC_LANG_SOURCE([[
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
double cblas_ddot (int, const double *, int, const double *, int);
double gsl_sf_gamma (double);
int main (void)
{
    Dl_info where;
    double x = 1;
    void *symbol = dlsym (RTLD_DEFAULT, "cblas_dgemm");
    FILE *out = fopen ("conftest.cblas", "w");
    if (out == NULL || symbol == NULL || !dladdr (symbol, &where))
        return 1;
    fputs (where.dli_fname, out);
    return fclose (out) != 0 || gsl_sf_gamma (2) * cblas_ddot (1, &x, 1, &x, 1) < 0.5;
}]])],
        [assay_cv_cblas_file=`cat conftest.cblas`],
        [assay_cv_cblas_file=unknown],
        [assay_cv_cblas_file="unknown (cross compiling)"])])
AS_CASE([$CBLAS_LIBS:$assay_cv_cblas_file],
    [-lgslcblas:*], [AC_MSG_WARN([only GSL's own CBLAS was found: matrix work will be about ten times slower])],
    [*:*gslcblas*], [AC_MSG_ERROR([$CBLAS_LIBS is linked, but $assay_cv_cblas_file answers: check the order of libraries])])
LIBS=$assay_save_LIBS
AC_SUBST([GSL_ONLY_LIBS]) AC_SUBST([CBLAS_LIBS])
])
