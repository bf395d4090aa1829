using System.Text.Json;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Benchmarks;

/// <summary>The targets that the project holds itself to, from bench/targets.json.</summary>
public sealed class BenchmarkTargets
{
    private readonly Dictionary<string, BenchmarkTarget> _targets;

    public BenchmarkTargets(IEnumerable<BenchmarkTarget> targets)
    {
        _targets = targets.ToDictionary(target => target.Name);
    }

    public static BenchmarkTargets Read(Repository repository)
    {
        string file = Path.Combine(repository.Root, "bench", "targets.json");
        try
        {
            using FileStream stream = File.OpenRead(file);
            return new BenchmarkTargets(JsonSerializer.Deserialize<BenchmarkTarget[]>(stream, JsonSerializerOptions.Web) ?? []);
        }
        catch (Exception e) when (e is IOException or JsonException)
        {
            throw new ViperException($"{file}: {e.Message}", e);
        }
    }

    public string TitleOf(string name)
    {
        return _targets.GetValueOrDefault(name)?.Title ?? name;
    }

    /// <summary>By how many percent the measurement exceeds what is on record, or null if nothing is.</summary>
    public double? ChangeOf(Measurement measurement)
    {
        return _targets.GetValueOrDefault(measurement.Name)?.Recorded is { } recorded ? ((measurement.Value / recorded) - 1) * 100 : null;
    }

    /// <summary>The target's unit counts: what a guest calls nanoseconds are instructions when it runs one per nanosecond.</summary>
    public Measurement Measure(string name, double value, string unit)
    {
        BenchmarkTarget? target = _targets.GetValueOrDefault(name);
        return new Measurement(name, value, target?.Unit ?? unit, target?.Target);
    }
}
