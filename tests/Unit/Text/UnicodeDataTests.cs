using System.Globalization;
using System.Reflection;
using System.Text;

namespace ViperOS.Tests.Text;

/// <summary>The tables say of each of the 1,114,112 code points what .NET says.</summary>
public sealed class UnicodeDataTests
{
    private const int CodePoints = 0x110000;

    [Fact]
    public void Categories_are_those_of_dotnet()
    {
        for (int code = 0; code < CodePoints; code++)
        {
            Assert.Equal(CharUnicodeInfo.GetUnicodeCategory(code), UnicodeData.CategoryOf((uint)code));
        }
    }

    [Fact]
    public void Cases_are_those_of_dotnet()
    {
        for (int code = 0; code < CodePoints; code++)
        {
            if (!Rune.TryCreate(code, out Rune rune))
            {
                Assert.Equal((uint)code, UnicodeData.ToUpper((uint)code));
                continue;
            }

            Assert.Equal((uint)Rune.ToUpperInvariant(rune).Value, UnicodeData.ToUpper((uint)code));
            Assert.Equal((uint)Rune.ToLowerInvariant(rune).Value, UnicodeData.ToLower((uint)code));
        }
    }

    [Fact]
    public void Numeric_values_are_those_of_dotnet()
    {
        for (int code = 0; code < CodePoints; code++)
        {
            if (!Rune.IsValid(code))
            {
                continue;
            }

            string text = char.ConvertFromUtf32(code);
            Assert.Equal(CharUnicodeInfo.GetNumericValue(text, 0), UnicodeData.NumericValueOf((uint)code));
            Assert.Equal(CharUnicodeInfo.GetDecimalDigitValue(text, 0), UnicodeData.DecimalDigitOf((uint)code));
            Assert.Equal(CharUnicodeInfo.GetDigitValue(text, 0), UnicodeData.DigitOf((uint)code));
        }
    }

    [Fact]
    public void Cluster_breaks_are_those_of_dotnet()
    {
        MethodInfo method = typeof(CharUnicodeInfo).GetMethod("GetGraphemeClusterBreakType", BindingFlags.Static | BindingFlags.NonPublic)!;
        for (int code = 0; code < CodePoints; code++)
        {
            if (Rune.TryCreate(code, out Rune rune))
            {
                Assert.Equal(Convert.ToInt32(method.Invoke(null, [rune])), UnicodeData.GetClusterBreak((uint)code));
            }
        }
    }
}
