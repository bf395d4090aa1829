using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ViperOS.Tools.Analyzers;

/// <summary>
/// A folder depends only on those below it. Looks at what a compilation refers to and at the source files that it borrows from
/// other folders; a program or server refers to no other program or server.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LayerAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor UpwardDependency = new(
        "VIPER101",
        "A folder depends only on those below it",
        "{0} must not use {1}: {2}. Move what both need into a library, or turn the call into a service.",
        "ViperOS.Layers",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [UpwardDependency];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Check);
    }

    private static void Check(CompilationAnalysisContext context)
    {
        string folder = ProjectFolder(context);
        if (LayerRules.OfPath(folder + "/x/x") is not { } layer)
        {
            return;
        }

        foreach (SyntaxTree tree in context.Compilation.SyntaxTrees)
        {
            // Generated files lie below the folder of intermediate output, outside src/.
            if (LayerRules.OfPath(tree.FilePath) is { } origin && !LayerRules.MayUse(layer, origin))
            {
                Report(context, folder, tree.FilePath);
            }
        }

        foreach (IAssemblySymbol reference in context.Compilation.SourceModule.ReferencedAssemblySymbols)
        {
            Layer? used = LayerOf(reference);
            bool isOtherProgram = used is Layer.Servers or Layer.Programs;
            if (used is { } known && (isOtherProgram || !LayerRules.MayUse(layer, known)))
            {
                Report(context, folder, reference.Name);
            }
        }
    }

    private static void Report(CompilationAnalysisContext context, string folder, string used)
    {
        context.ReportDiagnostic(Diagnostic.Create(UpwardDependency, Location.None, folder, used, LayerRules.Summary));
    }

    /// <summary>Of the project, or of its first source file where the build does not say.</summary>
    private static string ProjectFolder(CompilationAnalysisContext context)
    {
        AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        if (options.TryGetValue("build_property.ProjectDir", out string? folder) && folder.Length > 0)
        {
            return folder.TrimEnd('/', '\\');
        }

        string? first = context.Compilation.SyntaxTrees.Select(t => t.FilePath).FirstOrDefault(p => LayerRules.OfPath(p) != null);
        return first == null ? "" : first.Substring(0, first.Replace('\\', '/').LastIndexOf('/'));
    }

    /// <summary>The layer of the first of our namespaces that the assembly declares types in; null if it has none.</summary>
    private static Layer? LayerOf(IAssemblySymbol assembly)
    {
        INamespaceSymbol? root = assembly.GlobalNamespace.GetNamespaceMembers().FirstOrDefault(n => n.Name == "ViperOS");
        return root == null ? null : LayerOf(root);
    }

    private static Layer? LayerOf(INamespaceSymbol space)
    {
        if (space.GetTypeMembers().Length > 0)
        {
            return LayerRules.OfNamespace(space.ToDisplayString());
        }

        return space.GetNamespaceMembers().Select(LayerOf).FirstOrDefault(layer => layer != null);
    }
}
