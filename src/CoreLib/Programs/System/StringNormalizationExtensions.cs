using System.Text;

namespace System;

/// <summary>Normalization of text. Without culture data every text counts as normalized, as in .NET's invariant mode.</summary>
public static class StringNormalizationExtensions
{
    public static bool IsNormalized(this string strInput) => IsNormalized(strInput, NormalizationForm.FormC);

    public static bool IsNormalized(this string strInput, NormalizationForm normalizationForm)
    {
        ArgumentNullException.ThrowIfNull(strInput);
        return strInput.IsNormalized(normalizationForm);
    }

    public static bool IsNormalized(this ReadOnlySpan<char> source, NormalizationForm normalizationForm = NormalizationForm.FormC)
    {
        CheckForm(normalizationForm);
        return true;
    }

    public static string Normalize(this string strInput) => Normalize(strInput, NormalizationForm.FormC);

    public static string Normalize(this string strInput, NormalizationForm normalizationForm)
    {
        ArgumentNullException.ThrowIfNull(strInput);
        return strInput.Normalize(normalizationForm);
    }

    public static bool TryNormalize(
        this ReadOnlySpan<char> source,
        Span<char> destination,
        out int charsWritten,
        NormalizationForm normalizationForm = NormalizationForm.FormC)
    {
        CheckForm(normalizationForm);
        bool fits = source.TryCopyTo(destination);
        charsWritten = fits ? source.Length : 0;
        return fits;
    }

    public static int GetNormalizedLength(
        this ReadOnlySpan<char> source, NormalizationForm normalizationForm = NormalizationForm.FormC)
    {
        CheckForm(normalizationForm);
        return source.Length;
    }

    internal static void CheckForm(NormalizationForm normalizationForm)
    {
        if (normalizationForm is not (NormalizationForm.FormC or NormalizationForm.FormD or NormalizationForm.FormKC or NormalizationForm.FormKD))
        {
            throw new ArgumentException("Invalid or unsupported normalization form.", nameof(normalizationForm));
        }
    }
}
