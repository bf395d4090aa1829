using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ViperOS.Tools.Analyzers;

namespace ViperOS.Tests.Analyzers;

/// <summary>Which folder may use which.</summary>
public sealed class LayerAnalyzerTests
{
    private static readonly MetadataReference CoreLib = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);

    [Theory]
    [InlineData("/v/src/Programs/shell/A.cs", "ViperOS.Contracts.Services", true)]
    [InlineData("/v/src/Programs/shell/A.cs", "ViperOS", true)]
    [InlineData("/v/src/Programs/shell/A.cs", "ViperOS.Templates", true)]
    [InlineData("/v/src/Programs/shell/A.cs", "ViperOS.Servers.Consoled", false)]
    [InlineData("/v/src/Programs/shell/A.cs", "ViperOS.Programs.Bench", false)]
    [InlineData("/v/src/Servers/ramfsd/A.cs", "ViperOS.Servers.Consoled", false)]
    [InlineData("/v/src/Servers/ramfsd/A.cs", "ViperOS.RamFs", true)]
    [InlineData("/v/src/Contracts/Services/A.cs", "ViperOS.Services", true)]
    [InlineData("/v/src/Contracts/A.cs", "ViperOS", false)]
    [InlineData("/v/src/Libraries/Shell/A.cs", "ViperOS.Contracts", true)]
    [InlineData("/v/src/Libraries/Shell/A.cs", "ViperOS.Contracts.Services", false)]
    [InlineData("/v/src/Libraries/Shell/A.cs", "ViperOS.Kernel.Memory", false)]
    [InlineData("/v/src/Kernel/Memory/A.cs", "ViperOS.Contracts", true)]
    [InlineData("/v/src/Kernel/Memory/A.cs", "ViperOS.Templates", false)]
    [InlineData("/v/src/Tools/Viper/A.cs", "ViperOS.Tools.Emulation", true)]
    [InlineData("/v/src/Tools/Viper/A.cs", "ViperOS.Programs.Shell", false)]
    [InlineData("/v/src/Programs/shell/A.cs", "Somebody.Else", true)]
    [InlineData("/v/tests/Unit/Kernel/A.cs", "ViperOS.Kernel.Memory", true)]
    public async Task References_go_downward(string path, string used, bool isAllowed)
    {
        CSharpCompilation library = Compile("library", ($"/x/{used}.cs", $"namespace {used}; public class C;"));
        CSharpCompilation compilation = Compile("user", (path, "public class D;")).AddReferences(library.ToMetadataReference());
        Assert.Equal(isAllowed ? 0 : 1, (await Analyze(compilation)).Length);
    }

    [Theory]
    [InlineData("/v/src/Kernel/Main.cs", "/v/src/Contracts/Message.cs", true)]
    [InlineData("/v/src/Tools/ImageBuilder/A.cs", "/v/src/Contracts/BootArchive.cs", true)]
    [InlineData("/v/src/Libraries/Shell/A.cs", "/v/src/Programs/shell/B.cs", false)]
    [InlineData("/v/src/Servers/consoled/A.cs", "/v/src/Kernel/Memory/B.cs", false)]
    [InlineData("/v/src/Servers/consoled/A.cs", "/v/artifacts/obj/consoled/B.g.cs", true)]
    public async Task Borrowed_source_files_come_from_below(string path, string borrowed, bool isAllowed)
    {
        CSharpCompilation compilation = Compile("user", (path, "public class D;"), (borrowed, "public class E;"));
        ImmutableArray<Diagnostic> found = await Analyze(compilation);
        Assert.Equal(isAllowed ? 0 : 1, found.Length);
        Assert.All(found, d => Assert.Contains(borrowed, d.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    private static CSharpCompilation Compile(string name, params (string Path, string Text)[] files)
    {
        IEnumerable<SyntaxTree> trees = files.Select(f => CSharpSyntaxTree.ParseText(f.Text, path: f.Path));
        return CSharpCompilation.Create(name, trees, [CoreLib], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    private static Task<ImmutableArray<Diagnostic>> Analyze(CSharpCompilation compilation)
    {
        return compilation.WithAnalyzers([new LayerAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }
}
