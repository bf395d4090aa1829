using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ViperOS.Tools.ServiceGenerator;

/// <summary>A diagnostic in a form that can be compared, for the incremental pipeline.</summary>
public sealed record Finding(
    DiagnosticDescriptor Descriptor, string FilePath, TextSpan Span, LinePositionSpan Lines, EquatableArray<string> Arguments)
{
    public static Finding At(DiagnosticDescriptor descriptor, ISymbol symbol, params string[] arguments)
    {
        Location location = symbol.Locations.FirstOrDefault() ?? Location.None;
        FileLinePositionSpan lines = location.GetLineSpan();
        return new Finding(descriptor, lines.Path ?? "", location.SourceSpan, lines.Span, new EquatableArray<string>(arguments));
    }

    public Diagnostic ToDiagnostic()
    {
        Location location = FilePath.Length == 0 ? Location.None : Location.Create(FilePath, Span, Lines);
        return Diagnostic.Create(Descriptor, location, Arguments.ToArray<object>());
    }
}
