namespace ViperOS.Tools.Viper.Benchmarks;

/// <summary>A line of bench/targets.json: what a measurement is called, at most may be, and was when somebody last wrote it down.</summary>
public sealed record BenchmarkTarget(string Name, string Title, string Unit, double? Target, double? Recorded = null);
