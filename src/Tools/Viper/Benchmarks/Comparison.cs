using System.Text.Json.Serialization;

namespace ViperOS.Tools.Viper.Benchmarks;

/// <summary>One line of the benchmark that runs on both systems. Serialised as it is by <c>--json</c>.</summary>
/// <param name="Name">What the benchmark calls it.</param>
/// <param name="Unit">Of both figures: <c>ns</c>, where less is better (instructions, where time is counted in them), or <c>MB/s</c>.</param>
/// <param name="Viper">The figure on ViperOS, or null if it has none.</param>
/// <param name="Linux">The figure on Linux, or null if it has none.</param>
public sealed record Comparison(string Name, string Unit, double? Viper, double? Linux)
{
    /// <summary>How long ViperOS takes where Linux takes 1: below 1 is better, whatever the unit.</summary>
    public double? Ratio => Viper is not { } ours || Linux is not { } theirs || ours <= 0 || theirs <= 0 ? null
        : IsRate ? theirs / ours
        : ours / theirs;

    /// <summary>At most this is wanted: half for what a kernel does most, as much as Linux for the rest.</summary>
    public double Target => Name is "getppid" or "pipe_rtt" or "fork_exit" or "fault_anon" or "ctx_ring8_hop" ? 0.5 : 1;

    [JsonIgnore]
    public bool IsRate => Unit == "MB/s";
}
