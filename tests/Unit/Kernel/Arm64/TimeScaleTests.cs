using FsCheck;
using FsCheck.Fluent;
using ViperOS.Kernel.Arm64;

namespace ViperOS.Tests.Kernel.Arm64;

/// <summary>Counter ticks to nanoseconds and back.</summary>
public sealed class TimeScaleTests
{
    private const ulong Second = 1_000_000_000;

    [Fact]
    public void The_emulator_s_frequency_is_exact()
    {
        TimeScale toNanoseconds = TimeScale.Create(62_500_000, Second);
        TimeScale toTicks = TimeScale.Create(Second, 62_500_000);
        Assert.Equal(0ul, toNanoseconds.Convert(0));
        Assert.Equal(16ul, toNanoseconds.Convert(1));
        Assert.Equal(16ul * 123_456_789_012_345, toNanoseconds.Convert(123_456_789_012_345));
        Assert.Equal(123_456_789_012ul, toTicks.Convert(16ul * 123_456_789_012));
    }

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(19_200_000)]
    [InlineData(24_000_000)]
    [InlineData(54_000_000)]
    [InlineData(1_000_000_000)]
    [InlineData(4_294_967_295)]
    public void Other_frequencies_are_close_for_a_year(ulong frequency)
    {
        TimeScale toNanoseconds = TimeScale.Create(frequency, Second);
        Gen<ulong> ticks = Gen.Choose(0, int.MaxValue).Select(part => (ulong)part * (frequency * 366 * 86_400 / int.MaxValue));
        Prop.ForAll(Arb.From(ticks), value =>
        {
            UInt128 exact = (UInt128)value * Second / frequency;
            UInt128 converted = toNanoseconds.Convert(value);
            UInt128 error = exact > converted ? exact - converted : converted - exact;
            return error <= (exact >> 29) + 2;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Time_never_runs_backwards()
    {
        TimeScale scale = TimeScale.Create(19_200_000, Second);
        ulong last = 0;
        for (ulong ticks = uint.MaxValue - 1000; ticks < (ulong)uint.MaxValue + 1000; ticks++)
        {
            ulong now = scale.Convert(ticks);
            Assert.True(now >= last);
            last = now;
        }
    }
}
