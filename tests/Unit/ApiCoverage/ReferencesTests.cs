using System.Reflection;
using ViperOS.Tools.ApiCoverage;

namespace ViperOS.Tests.ApiCoverage;

/// <summary>The assemblies above our CoreLib find all that they refer to, whether a program gets there or not.</summary>
public sealed class ReferencesTests
{
    private static readonly string[] s_microsoft = Metadata("Microsoft").Split(';');
    private static readonly string[] s_own = Metadata("Own").Split(';');

    [Fact]
    public void Microsofts_assemblies_refer_to_nothing_that_is_missing()
    {
        string[] complete = Metadata("Complete").Split(';');
        Assert.NotEmpty(complete);
        Assert.Empty(Missing(complete));
    }

    [Fact]
    public void Our_own_assemblies_refer_to_nothing_that_is_missing()
    {
        Assert.NotEmpty(s_own);
        Assert.Empty(Missing(s_own));
    }

    [Fact]
    public void What_is_missing_is_named_with_who_refers_to_it()
    {
        using LibraryResolver resolver = new(Metadata("CoreLib"), Metadata("Facades"), [typeof(ReferencesTests).Assembly.Location]);
        IEnumerable<string> missing = MissingReferences.Find(resolver, [typeof(ReferencesTests).Assembly.Location]);
        Assert.Contains("ApiCoverage.Tests: Xunit.FactAttribute", missing);
    }

    private static List<string> Missing(string[] assemblies)
    {
        using LibraryResolver resolver = new(Metadata("CoreLib"), Metadata("Facades"), [.. s_microsoft, .. s_own]);
        return [.. MissingReferences.Find(resolver, assemblies)];
    }

    private static string Metadata(string key) =>
        typeof(ReferencesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
