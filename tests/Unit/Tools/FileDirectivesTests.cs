using ViperOS.Tools.Viper.Building;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tests.Tools;

/// <summary>What a single file says about its project.</summary>
public sealed class FileDirectivesTests
{
    [Fact]
    public void Packages_properties_and_projects_are_read_in_order()
    {
        FileDirectives directives = Read(
            "#!/usr/bin/env dotnet",
            "// a comment",
            "",
            "#:package Humanizer.Core@2.14.1",
            "  #:package  Serilog @ 4.*  ",
            "#:property Nullable=disable",
            "#:property DefineConstants=A=B",
            "#:project ../Library",
            "#:sdk Microsoft.NET.Sdk",
            "using System;");
        Assert.Equal([new("Humanizer.Core", "2.14.1"), new("Serilog", "4.*")], directives.Packages);
        Assert.Equal([new("Nullable", "disable"), new("DefineConstants", "A=B")], directives.Properties);
        Assert.Equal(["../Library"], directives.Projects);
    }

    [Fact]
    public void Nothing_behind_the_first_line_of_code_counts()
    {
        FileDirectives directives = Read("using System;", "#:package A@1");
        Assert.Empty(directives.Packages);
    }

    [Theory]
    [InlineData("#:package A", "'A' should be a name and a version")]
    [InlineData("#:package @1", "'@1' should be a name and a version")]
    [InlineData("#:package A@", "'A@' should be a name and a version")]
    [InlineData("#:package", "should be a name and a version")]
    [InlineData("#:property A", "'A' should be a name and a value")]
    [InlineData("#:project", "is not understood; there are #:package, #:property and #:project")]
    [InlineData("#:sdk Microsoft.NET.Sdk.Web", "is not understood")]
    [InlineData("#:nonsense x", "'#:nonsense x' is not understood")]
    [InlineData("#:", "'#:' is not understood")]
    public void What_is_not_understood_is_named_with_file_and_line(string line, string problem)
    {
        ViperException exception = Assert.Throws<ViperException>(() => Read("// first", line));
        Assert.StartsWith("test.cs(2): ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
    }

    private static FileDirectives Read(params string[] lines) => FileDirectives.Read(lines, "test.cs");
}
