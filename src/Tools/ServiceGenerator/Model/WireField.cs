namespace ViperOS.Tools.ServiceGenerator.Model;

/// <summary>Where one parameter, or the length of a span, lies in a message.</summary>
/// <param name="Parameter">Whose.</param>
/// <param name="Word">First word, or -1 if it lies in the data.</param>
/// <param name="WordCount">Words taken, if in words.</param>
/// <param name="Offset">In the fixed part of the data, if there.</param>
/// <param name="IsLength">It is the length or capacity in bytes of a span, not the parameter itself.</param>
public sealed record WireField(ParameterModel Parameter, int Word, int WordCount, int Offset, bool IsLength)
{
    public bool IsInWords => Word >= 0;
}
