using System.Text.Json.Serialization;

namespace ViperOS.Tools.Viper.Benchmarks;

/// <summary>One measured line; smaller is better. Serialised as it is by <c>--json</c>.</summary>
/// <param name="Name">What scripts know it by.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit">Of value and target.</param>
/// <param name="Target">At most this, or null.</param>
public sealed record Measurement(string Name, double Value, string Unit, double? Target)
{
    [JsonIgnore]
    public bool Misses => Value > Target;
}
