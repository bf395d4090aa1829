using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Generator = ViperOS.Tools.ServiceGenerator.ServiceGenerator;

namespace ViperOS.Tests.ServiceGenerator;

/// <summary>Compiles sources as the contracts are compiled and runs the generator on them.</summary>
internal sealed class GeneratorRun
{
    private const string Usings = "global using System; global using ViperOS; global using ViperOS.Contracts; global using ViperOS.Contracts.Services;";

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.Parse);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "ViperOS.dll" or "ViperOS.Contracts.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private GeneratorRun(CSharpCompilation compilation)
    {
        Input = compilation;
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new Generator().AsSourceGenerator()], parseOptions: Parsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        Output = output;
        Diagnostics = diagnostics;
        Generated = [.. driver.GetRunResult().Results.SelectMany(r => r.GeneratedSources).Select(s => s.HintName)];
    }

    public CSharpCompilation Input { get; }

    public Compilation Output { get; }

    /// <summary>The generator's own.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public string[] Generated { get; }

    /// <summary>Errors and warnings of the whole compilation with the generated files.</summary>
    public Diagnostic[] CompilerFindings =>
        [.. Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning)];

    public static GeneratorRun Of(string source)
    {
        IEnumerable<string> attributes = Directory.GetFiles(Repository.ContractsFolder, "*Attribute.cs").Select(File.ReadAllText);
        return new GeneratorRun(Compile([Usings, source, .. attributes]));
    }

    public static GeneratorRun OfContracts()
    {
        return new GeneratorRun(Compile([Usings, .. Directory.GetFiles(Repository.ContractsFolder, "*.cs").Select(File.ReadAllText)]));
    }

    private static CSharpCompilation Compile(IEnumerable<string> sources)
    {
        CSharpCompilationOptions options = new(
            OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create(
            "Contracts", sources.Select((text, i) => CSharpSyntaxTree.ParseText(text, Parsing, $"File{i}.cs")), References, options);
    }
}
