namespace System.Text;

/// <summary>Normalization forms (Unicode standard annex 15).</summary>
public enum NormalizationForm
{
    FormC = 1,
    FormD = 2,
    FormKC = 5,
    FormKD = 6,
}
