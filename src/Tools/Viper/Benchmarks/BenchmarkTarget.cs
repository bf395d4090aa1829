namespace ViperOS.Tools.Viper.Benchmarks;

/// <summary>A line of bench/targets.json: what a measurement is called and at most may be.</summary>
public sealed record BenchmarkTarget(string Name, string Title, string Unit, double? Target);
