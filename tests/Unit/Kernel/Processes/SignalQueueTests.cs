using FsCheck;
using FsCheck.Fluent;
using ViperOS.Kernel;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;
using ViperOS.Tests.Kernel.Memory;
using Xunit;

namespace ViperOS.Tests.Kernel.Processes;

public sealed class SignalQueueTests
{
    private const int FirstRealTime = (int)SignalNumber.FirstRealTime;

    public SignalQueueTests() => HostMachine.Reset();

    [Fact]
    public void AnOrdinarySignalWaitsOnceAndTheFirstInformationStays()
    {
        SignalQueue queue = default;
        Assert.Equal(0, queue.Add(Make(10, 1)));
        Assert.Equal(0, queue.Add(Make(10, 2)));
        Assert.True(queue.TryTake(ulong.MaxValue, out SignalInformation taken));
        Assert.Equal(1ul, taken.Second);
        Assert.False(queue.TryTake(ulong.MaxValue, out _));
        Assert.Equal(0ul, queue.Pending);
    }

    [Fact]
    public void TooManyOfRealTimeAreRefusedAndOrdinaryOnesStillArrive()
    {
        SignalQueue queue = default;
        for (int i = 0; i < SignalQueue.MaximumQueued; i++)
        {
            Assert.Equal(0, queue.Add(Make(FirstRealTime, (ulong)i)));
        }

        Assert.Equal(Error.EAGAIN, queue.Add(Make(FirstRealTime, 0)));
        Assert.Equal(0, queue.Add(Make(15, 77)));
        Assert.True(queue.TryTake(SignalSet.Of(15), out SignalInformation taken));
        Assert.Equal(15, taken.Number);
        Assert.Equal(0ul, taken.Second);
        queue.Remove(ulong.MaxValue);
        Assert.Equal(0, queue.Add(Make(FirstRealTime, 0)));
        queue.Remove(ulong.MaxValue);
    }

    /// <summary>Against a list of all that is under way: the lowest number first, within a number the oldest, ordinary ones at most once.</summary>
    [Fact]
    public void TakesAsAListWould()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<(int, bool)[]>(), steps =>
        {
            SignalQueue queue = default;
            List<(int Number, ulong Value)> model = [];
            ulong value = 0;
            foreach ((int seed, bool takes) in steps)
            {
                int number = (int)((uint)seed % (uint)SignalNumber.Last) + 1;
                if (takes)
                {
                    ulong allowed = 0x5555_5555_5555_5555ul << (seed & 1);
                    List<(int Number, ulong Value)> open = model.Where(entry => (SignalSet.Of(entry.Number) & allowed) != 0).ToList();
                    bool taken = queue.TryTake(allowed, out SignalInformation information);
                    Assert.Equal(open.Count != 0, taken);
                    if (taken)
                    {
                        (int Number, ulong Value) expected = open.First(entry => entry.Number == open.Min(other => other.Number));
                        Assert.Equal(expected, (information.Number, information.Second));
                        model.Remove(expected);
                    }
                }
                else
                {
                    Assert.Equal(0, queue.Add(Make(number, ++value)));
                    if (number >= FirstRealTime || model.All(entry => entry.Number != number))
                    {
                        model.Add((number, value));
                    }
                }

                ulong pending = model.Aggregate(0ul, (set, entry) => set | SignalSet.Of(entry.Number));
                Assert.Equal(pending, queue.Pending);
            }

            queue.Remove(ulong.MaxValue);
        }).QuickCheckThrowOnFailure();
    }

    private static SignalInformation Make(int number, ulong value) => new() { Number = number, Second = value };
}
