using ViperOS.Tools.Viper.Benchmarks;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tests.Tools;

/// <summary>What the guest prints becomes measurements with targets, JSON and a chart.</summary>
public sealed class BenchmarkTests
{
    private readonly Repository _repository = Repository.Find();

    [Fact]
    public void Lines_of_three_words_are_measurements_and_others_are_not()
    {
        List<Measurement> measurements = Parse("# a remark\nnull_call 142 ns\nunheard_of 1.5 MB\n\nnot a figure\n");
        Assert.Equal([new Measurement("null_call", 142, "instructions", 150), new Measurement("unheard_of", 1.5, "MB", null)], measurements);
        Assert.False(measurements[0].Misses);
        Assert.True((measurements[0] with { Value = 151 }).Misses);
    }

    [Fact]
    public void Json_has_the_four_members_and_no_other()
    {
        Assert.Equal(
            """[{"name":"null_call","value":142,"unit":"instructions","target":150},{"name":"x","value":1.5,"unit":"s","target":null}]""",
            BenchmarkReport.ToJson(Parse("null_call 142 ns\nx 1.5 s")));
    }

    [Theory]
    [InlineData("runtime", true)]
    [InlineData("runtime_json", true)]
    [InlineData("runtimes", false)]
    [InlineData("null_call", false)]
    public void Names_tell_ordinary_programs_from_operations(string name, bool isRuntime)
    {
        Assert.Equal(isRuntime, GuestBenchmark.IsRuntimeName(name));
    }

    [Fact]
    public void Change_is_against_what_is_on_record()
    {
        BenchmarkTargets targets = new([new BenchmarkTarget("runtime_x", "X", "instructions", Target: null, Recorded: 200)]);
        Assert.Equal(50, targets.ChangeOf(targets.Measure("runtime_x", 300, "ns")));
        Assert.Equal(-50, targets.ChangeOf(targets.Measure("runtime_x", 100, "ns")));
        Assert.Null(targets.ChangeOf(targets.Measure("unheard_of", 1, "ns")));
    }

    [Fact]
    public void The_chart_is_well_formed()
    {
        string chart = BenchmarkChart.Draw(Parse("null_call 142 ns\nx 0 s"), name => $"<{name}>");
        System.Xml.Linq.XElement svg = System.Xml.Linq.XElement.Parse(chart);
        Assert.Contains(svg.Elements(), element => element.Value == "<null_call>");
    }

    private List<Measurement> Parse(string text)
    {
        return new GuestBenchmark(_repository, BenchmarkTargets.Read(_repository)).Parse(text);
    }
}
