using System.Threading.Channels;

namespace ViperOS.Tests.RuntimeBenchmarks;

/// <summary>Two tasks that wait for each other in turn: through channels, and through semaphores.</summary>
internal sealed class TaskPingPong() : Benchmark("runtime_pingpong", -4_432_270_335_526_958_784)
{
    private const int Rounds = 10_000;

    public override long Compute()
    {
        long channels = ThroughChannelsAsync().GetAwaiter().GetResult();
        return Mix(channels, ThroughSemaphoresAsync().GetAwaiter().GetResult());
    }

    private static async Task<long> ThroughChannelsAsync()
    {
        Channel<int> there = Channel.CreateUnbounded<int>();
        Channel<int> back = Channel.CreateUnbounded<int>();
        Task answers = Task.Run(async () =>
        {
            await foreach (int value in there.Reader.ReadAllAsync())
            {
                await back.Writer.WriteAsync(value * 3);
            }

            back.Writer.Complete();
        });
        long sum = 0;
        for (int i = 0; i < Rounds; i++)
        {
            await there.Writer.WriteAsync(i);
            sum = Mix(sum, await back.Reader.ReadAsync());
        }

        there.Writer.Complete();
        await answers;
        await back.Reader.Completion;
        return sum;
    }

    private static async Task<long> ThroughSemaphoresAsync()
    {
        using SemaphoreSlim ping = new(0);
        using SemaphoreSlim pong = new(0);
        long shared = 0;
        Task answers = Task.Run(async () =>
        {
            for (int i = 0; i < Rounds; i++)
            {
                await ping.WaitAsync();
                shared = Mix(shared, i);
                pong.Release();
            }
        });
        for (int i = 0; i < Rounds; i++)
        {
            shared += i;
            ping.Release();
            await pong.WaitAsync();
        }

        await answers;
        return shared;
    }
}
