namespace ViperOS.Tools.ServiceGenerator.Model;

/// <summary>How a parameter travels.</summary>
public enum ParameterKind
{
    /// <summary>An integer, bool or enumeration: one word.</summary>
    Scalar,

    /// <summary>A blittable structure: words if it is small, else data.</summary>
    Structure,

    /// <summary>ReadOnlySpan in, or Span to be filled: data of variable length.</summary>
    Span,

    /// <summary>The out int behind a Span: how many of its elements were filled. Travels as the length of that part.</summary>
    Count,

    /// <summary>A handle.</summary>
    Capability,
}
