using System.Globalization;
using System.Text;
using ViperOS.Kernel.Diagnostics;

namespace ViperOS.Tests.Kernel.Diagnostics;

/// <summary>Numbers as text.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(1_000_000_007)]
    [InlineData(ulong.MaxValue)]
    public void Numbers_look_as_dotnet_writes_them(ulong value)
    {
        byte[] buffer = new byte[Number.MaximumDigits];
        Assert.Equal(value.ToString(CultureInfo.InvariantCulture), Encoding.ASCII.GetString(Number.FormatDecimal(value, buffer)));
        Assert.Equal(value.ToString("x", CultureInfo.InvariantCulture), Encoding.ASCII.GetString(Number.FormatHexadecimal(value, 1, buffer)));
        Assert.Equal(value.ToString("x16", CultureInfo.InvariantCulture), Encoding.ASCII.GetString(Number.FormatHexadecimal(value, 16, buffer)));
    }
}
