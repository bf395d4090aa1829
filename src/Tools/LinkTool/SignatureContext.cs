namespace ViperOS.Tools.LinkTool;

/// <summary>Names of the type parameters that a signature may mention.</summary>
internal sealed record SignatureContext(IReadOnlyList<string> TypeParameters, IReadOnlyList<string> MethodParameters)
{
    public static readonly SignatureContext Empty = new([], []);
}
