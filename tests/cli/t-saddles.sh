# The quantities of the papers on saddles and on teleports, against values that
# mpmath 1.3.0 gave by plain code at 60 digits: integrals over the line and over
# logits, Newton and bisection on the incomplete beta function, Taylor series
# for the flows, findroot on the level curve; rationals by Python's fractions.
. "$srcdir/tests/tap.sh"

prints 0.398942280401432677939946059934 \
    predict multiindex/hermite link=1 k=0 --digits 30
prints 0.500000000000000000000000000000 \
    predict multiindex/hermite link=1 k=1 --digits 30
prints 0.282094791773878143474039725780 \
    predict multiindex/hermite link=1 k=2 --digits 30
prints 0 \
    predict multiindex/hermite link=1 k=3 --digits 30
prints 0 \
    predict multiindex/hermite link=1 k=5 --digits 30
prints -0.0298017016880560064088876439812 \
    predict multiindex/hermite link=1 k=8 --digits 30
prints 0 \
    predict multiindex/hermite link=1 k=21 --digits 30
prints 0 \
    predict multiindex/hermite link=2 k=0 --digits 30
prints 0.797884560802865355879892119869 \
    predict multiindex/hermite link=2 k=1 --digits 30
prints 0 \
    predict multiindex/hermite link=2 k=2 --digits 30
prints -0.325735007935279947724256415226 \
    predict multiindex/hermite link=2 k=3 --digits 30
prints 0.218509686118415814108677141161 \
    predict multiindex/hermite link=2 k=5 --digits 30
prints 0 \
    predict multiindex/hermite link=2 k=8 --digits 30
prints 0.0730852493544752392915803223331 \
    predict multiindex/hermite link=2 k=21 --digits 30
prints 0 \
    predict multiindex/hermite link=3 k=0 --digits 30
prints 0.605705509602158825583540227556 \
    predict multiindex/hermite link=3 k=1 --digits 30
prints 0 \
    predict multiindex/hermite link=3 k=2 --digits 30
prints -0.148437190787272704045250989940 \
    predict multiindex/hermite link=3 k=3 --digits 30
prints 0.0625475237527036062876979415852 \
    predict multiindex/hermite link=3 k=5 --digits 30
prints 0 \
    predict multiindex/hermite link=3 k=8 --digits 30
prints 0.00126797384735795961713332079506 \
    predict multiindex/hermite link=3 k=21 --digits 30
prints 0.500000000000000000000000000000 \
    predict multiindex/hermite link=4 k=0 --digits 30
prints 0.206620964141907037262350828718 \
    predict multiindex/hermite link=4 k=1 --digits 30
prints 0 \
    predict multiindex/hermite link=4 k=2 --digits 30
prints -0.0254732579073234166703436797642 \
    predict multiindex/hermite link=4 k=3 --digits 30
prints 0.00587706060001343740826034427064 \
    predict multiindex/hermite link=4 k=5 --digits 30
prints 0 \
    predict multiindex/hermite link=4 k=8 --digits 30
prints 4.27189033984395949863841351717e-06 \
    predict multiindex/hermite link=4 k=21 --digits 30
prints 2.29755992506729496342621702591 \
    predict multiindex/escape_time s=1 d=100 --digits 30
prints 25.6487799625336474817131085130 \
    predict multiindex/escape_time s=2 d=100 --digits 30
prints 850.099186641689098321142072342 \
    predict multiindex/escape_time s=3 d=100 --digits 30
prints 41672917916.9846133792053145056 \
    predict multiindex/escape_time s=4 d=10000 --digits 30
prints 17.6198032669868402084348930031 \
    predict multiindex/escape_time s=4 d=7 --digits 30
prints 25000004.1051701834880913555360 \
    predict multiindex/escape_time s=2 d=100000000 --digits 30
prints 0.781038239288467444596882772920 \
    predict multiindex/planted_escape_time s=1 d=100 --digits 30
prints 1.14877996253364748171310851295 \
    predict multiindex/planted_escape_time s=2 d=100 --digits 30
prints 3.12227489230512413193173134957 \
    predict multiindex/planted_escape_time s=3 d=100 --digits 30
prints 1250.90128004587198117221707904 \
    predict multiindex/planted_escape_time s=4 d=10000 --digits 30
prints 66686.3695367966088766363761159 \
    predict multiindex/planted_escape_time s=5 d=10000 --digits 30
prints 21151.9538616573000785370949438 \
    predict multiindex/planted_escape_time s=8 d=100 --digits 30
prints 333.155386674771038147699148137 \
    predict multiindex/planted_escape_time s=3 d=1000000 --digits 30
prints 20.9931637190184444653840744893 \
    predict multiindex/mixed_escape_time eps=1/10 d=100 --digits 30
prints 197.907760881973516176487605017 \
    predict multiindex/mixed_escape_time eps=1/10 d=10000 --digits 30
prints 2029.19351664385018008453147485 \
    predict multiindex/mixed_escape_time eps=1/100 d=10000 --digits 30
prints 19661.5894047142061393760955933 \
    predict multiindex/mixed_escape_time eps=1/100 d=1000000 --digits 30
prints 1.24204470123879159346292166314 \
    predict multiindex/mixed_escape_time eps=3/5 d=7 --digits 30
prints 0.00460792614797373935191793761259 \
    predict multiindex/overlap_quantile p=1/2 r=1 d=100 --digits 30
prints 0.000160297502199839001758625466609 \
    predict multiindex/overlap_quantile p=1/10 r=1 d=100 --digits 30
prints 1.57323811574193518883773072027e-07 \
    predict multiindex/overlap_quantile p=1/100 r=1 d=1000 --digits 30
prints 0.0340159541678904854435871971780 \
    predict multiindex/overlap_quantile p=1/2 r=4 d=100 --digits 30
prints 0.758637479365429732033238758863 \
    predict multiindex/overlap_quantile p=9/10 r=3 d=7 --digits 30
prints 1/2 \
    predict multiindex/planted_success q=1 --exact
prints 17/48 \
    predict multiindex/planted_success q=2 --exact
prints 1471/5120 \
    predict multiindex/planted_success q=3 --exact
prints 953357311/4227858432 \
    predict multiindex/planted_success q=5 --exact
prints 1202054134749932251514542778020081/6888413361640198567733085218013184 \
    predict multiindex/planted_success q=10 --exact
prints 26328565513320212352738645360558825726701829194821990952698442940575856816774512532170697263632343274994926811527076260109852082177/177977091120074265684355108013551856730796003876677254149816562385491518964904483130439318708654800557300764289035376800118771548160 \
    predict multiindex/planted_success q=20 --exact
prints 0.121124208002580502460849293182 \
    predict multiindex/planted_success_limit --digits 30
prints 2.27006760359052955732878619806 \
    predict multiindex/staircase_time stage=1 d=100 --digits 30
prints 4.53032579132369588636419859072 \
    predict multiindex/staircase_time stage=2 d=100 --digits 30
prints 6.81982367973109727573379726361 \
    predict multiindex/staircase_time stage=3 d=100 --digits 30
prints 0.129426910212489987171192794683 \
    predict multiindex/flow_determinant t=1 --digits 30
prints 0.205954761981856698636434320939 \
    predict multiindex/flow_determinant t=5 --digits 30
prints 0.733218511628066562243737634107 \
    predict multiindex/flow_determinant t=20 --digits 30
prints 3289/3321 \
    predict teleport/subroutine_factor rho=1 --exact
prints 3001/3321 \
    predict teleport/subroutine_factor rho=10 --exact
prints 2041/3321 \
    predict teleport/subroutine_factor rho=40 --exact
prints 307/1107 \
    predict teleport/subroutine_factor rho=75 --exact
prints -2093/1107 \
    predict teleport/subroutine_factor rho=300 --exact
prints 2/69 \
    predict teleport/combined_bound K=20 period=5 kappa=1/3 --exact
prints 1/36 \
    predict teleport/combined_bound K=23 period=5 kappa=1/3 --exact
prints 4782969/20000000 \
    predict teleport/combined_bound K=7 period=1 kappa=1/10 --exact
prints 1/2 \
    predict teleport/combined_bound K=0 period=3 kappa=1/2 --exact
prints 9.67819985482700217759496733608e-06 \
    predict teleport/combined_bound K=1000 period=100 kappa=1/2 --digits 30
prints 8/471 \
    predict teleport/combined_bound_sharp K=20 period=5 kappa=1/3 --exact
prints 8/495 \
    predict teleport/combined_bound_sharp K=23 period=5 kappa=1/3 --exact
prints 4782969/20000000 \
    predict teleport/combined_bound_sharp K=7 period=1 kappa=1/10 --exact
prints 1/2 \
    predict teleport/combined_bound_sharp K=0 period=3 kappa=1/2 --exact
prints 4.88753775622916687031407317622e-06 \
    predict teleport/combined_bound_sharp K=1000 period=100 kappa=1/2 --digits 30
prints 1.18977016560102517478920630251 \
    predict teleport/stability_upper t=1/2 --digits 30
prints 0.852245277701067388830396279929 \
    predict teleport/stability_lower t=1/2 --digits 30
prints 1.43656365691809047072057494271 \
    predict teleport/stability_upper t=1 --digits 30
prints 0.735758882342884643191047540323 \
    predict teleport/stability_lower t=1 --digits 30
prints 11.3930527282061282736892464032 \
    predict teleport/stability_upper t=5 --digits 30
prints 0.320539035759926837367730883874 \
    predict teleport/stability_lower t=5 --digits 30
prints 440.309315896134330339158012906 \
    predict teleport/stability_upper t=10 --digits 30
prints 0.180000907998595249697030711830 \
    predict teleport/stability_lower t=10 --digits 30
prints 1.00000000003333333333416666667 \
    predict teleport/stability_upper t=1/10000000000 --digits 30
prints 0.999999999966666666667500000000 \
    predict teleport/stability_lower t=1/10000000000 --digits 30
prints 0.391095676140757066752142680526 \
    predict teleport/logistic_gradient which=1 --digits 30
prints 0.214571684920072559220386229617 \
    predict teleport/logistic_gradient which=2 --digits 30

refuses 2 's=0: .*integer s >= 1' predict multiindex/escape_time s=0 d=100
refuses 2 'd=1: .*integer d >= 2' predict multiindex/escape_time s=2 d=1
refuses 2 'd=5/2: .*integer d >= 2' predict multiindex/escape_time s=2 d=5/2
refuses 2 's=0: .*integer s >= 1' predict multiindex/planted_escape_time s=0 d=9
refuses 2 'd=1: .*integer d >= 2' predict multiindex/planted_escape_time s=1 d=1
refuses 2 'eps=1.1: .*0 <= eps <= 1' \
    predict multiindex/mixed_escape_time eps=1.1 d=100
refuses 2 'link=5: .*1 <= link <= 4' predict multiindex/hermite link=5 k=1
refuses 2 'k=-1: .*integer k >= 0' predict multiindex/hermite link=1 k=-1
refuses 2 'p=1: .*0 < p < 1' predict multiindex/overlap_quantile p=1 r=1 d=9
refuses 2 'r=9 d=9: .*r < d' predict multiindex/overlap_quantile p=1/2 r=9 d=9
refuses 2 'q=0: .*integer q >= 1' predict multiindex/planted_success q=0
refuses 2 'stage=4: .*1 <= stage <= 3' \
    predict multiindex/staircase_time stage=4 d=100
refuses 2 't=-1: .*t >= 0' predict multiindex/flow_determinant t=-1
refuses 2 'q=3 r=2: .*q <= r' predict multiindex/flow_converges q=3 r=2
refuses 2 'g11=1/5 g12=1/2 g22=1/5: .*g12[*]g12 < g11[*]g22' \
    predict multiindex/determinant_growth g11=1/5 g12=1/2 g22=1/5
refuses 2 'r=2: .*need r > 2 [(]s-1[)] as the mean is infinite otherwise' \
    predict multiindex/mean_escape_time s=2 r=2 d=100
refuses 2 'rho=0: .*rho > 0' predict teleport/subroutine_factor rho=0
refuses 2 'kappa=1: .*0 < kappa < 1' \
    predict teleport/combined_bound K=1 period=1 kappa=1
refuses 2 'period=0: .*integer period >= 1' \
    predict teleport/combined_bound_sharp K=1 period=0 kappa=1/2
refuses 2 't=-1: .*t >= 0' predict teleport/stability_upper t=-1
refuses 2 'which=3: .*1 <= which <= 2' predict teleport/logistic_gradient which=3
refuses 2 'need the gradient is longest at a point and not at infinity' \
    predict teleport/separable_teleport n=2 c=1387/1000
refuses 2 'u=1 r=1: .*r[*]r >= 2[+]2[*]u' predict teleport/product_gradient u=1 r=1
refuses 2 'need c exceeds the least loss' \
    predict teleport/logistic_level_gradient c=3/5
refuses 2 'need the largest eigenvalue is simple' \
    predict teleport/quadratic_maximiser p=1 q=0 r=1 u=1 v=1 i=1
refuses 2 'p=1 q=2 r=1: .*p[*]r > q[*]q' \
    predict teleport/quadratic_maximiser p=1 q=2 r=1 u=1 v=1 i=1
finish
