using Microsoft.CodeAnalysis;
using ViperOS.Tools.ServiceGenerator;
using ViperOS.Tools.ServiceGenerator.Model;

namespace ViperOS.Tests.ServiceGenerator;

/// <summary>
/// docs/contracts/ has the wire format of every service, so that a change of one is a decision. To take a change over, run this
/// with <c>VIPER_UPDATE_CONTRACTS=1</c> and commit the difference.
/// </summary>
public sealed class WireFormatTests
{
    [Fact]
    public void The_documented_wire_formats_are_those_of_the_interfaces()
    {
        Dictionary<string, string> expected = ReadServices().ToDictionary(MarkdownWriter.FileNameFor, MarkdownWriter.Write);
        Assert.NotEmpty(expected);
        if (Environment.GetEnvironmentVariable("VIPER_UPDATE_CONTRACTS") == "1")
        {
            Directory.CreateDirectory(Repository.DocumentsFolder);
            foreach (string stale in Directory.GetFiles(Repository.DocumentsFolder, "*.md"))
            {
                File.Delete(stale);
            }

            foreach ((string name, string text) in expected)
            {
                File.WriteAllText(Path.Combine(Repository.DocumentsFolder, name), text);
            }
        }

        string[] names = [.. Directory.GetFiles(Repository.DocumentsFolder, "*.md").Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal)];
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), names);
        foreach ((string name, string text) in expected)
        {
            Assert.Equal(text, File.ReadAllText(Path.Combine(Repository.DocumentsFolder, name)));
        }
    }

    [Fact]
    public void The_contracts_compile_with_their_generated_files_without_a_finding()
    {
        GeneratorRun run = GeneratorRun.OfContracts();
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerFindings);
        Assert.Contains("ViperOS.Contracts.Services.ConsoleClient.g.cs", run.Generated);
        Assert.Contains("ViperOS.Contracts.Services.ConsoleService.g.cs", run.Generated);
    }

    [Fact]
    public void Every_service_and_method_says_what_it_is_for_or_speaks_for_itself()
    {
        Assert.All(ReadServices(), service => Assert.NotEmpty(service.Summary));
    }

    private static IEnumerable<ServiceModel> ReadServices()
    {
        Compilation compilation = GeneratorRun.OfContracts().Input;
        INamedTypeSymbol attribute = compilation.GetTypeByMetadataName(ServiceReader.ServiceAttributeName)!;
        foreach (INamedTypeSymbol type in compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>())
        {
            AttributeData? mark = type.GetAttributes().FirstOrDefault(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, attribute));
            if (mark != null)
            {
                yield return ServiceReader.Read(type, mark).Model!;
            }
        }
    }
}
