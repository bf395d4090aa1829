namespace ViperOS.Tools.Viper.Testing;

/// <summary>Numbers of tests, and those that failed.</summary>
public sealed record TestTotals(int Passed, int Failed, int Skipped, IReadOnlyList<TestFailure> Failures)
{
    public static readonly TestTotals None = new(0, 0, 0, []);

    public static TestTotals operator +(TestTotals left, TestTotals right)
    {
        return new TestTotals(
            left.Passed + right.Passed, left.Failed + right.Failed, left.Skipped + right.Skipped, [.. left.Failures, .. right.Failures]);
    }

    /// <summary>The last line of <c>viper test</c>, which scripts read.</summary>
    public override string ToString()
    {
        return $"{Passed} passed, {Failed} failed, {Skipped} skipped";
    }
}
