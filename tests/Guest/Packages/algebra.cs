#:package MathNet.Numerics@5.0.0
#:property InvariantGlobalization=true
using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

Matrix<double> a = Matrix<double>.Build.DenseOfArray(new double[,] { { 3, 2, -1 }, { 2, -2, 4 }, { -1, 0.5, -1 } });
Vector<double> b = Vector<double>.Build.Dense([1, -2, 0]);
Vector<double> x = a.Solve(b);
Console.WriteLine(string.Join(' ', x.Select(value => value.ToString("F6"))));
Console.WriteLine($"{a.Determinant():F6} {a.Transpose()[0, 2]} {(a * x - b).L2Norm() < 1e-9} {a.Rank()}");
Console.WriteLine(string.Join(' ', new double[] { 1, 5, 2, 8, 7 }.Quantile(0.5), new double[] { 1, 2, 3, 4 }.StandardDeviation().ToString("F6")));
Console.WriteLine($"{SpecialFunctions.Gamma(5.5):F6} {SpecialFunctions.Erf(0.5):F6} {Normal.CDF(0, 1, 1.96):F6} {Combinatorics.Combinations(10, 3)}");
Console.WriteLine(Integrate.OnClosedInterval(Math.Sin, 0, Math.PI).ToString("F6"));
(double intercept, double slope) = Fit.Line([1, 2, 3, 4], [2.1, 3.9, 6.2, 7.8]);
Console.WriteLine($"{intercept:F4} {slope:F4} {FindRoots.OfFunction(v => v * v - 2, 0, 2):F6}");
