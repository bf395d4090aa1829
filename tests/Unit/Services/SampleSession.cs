using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.Tests.Services;

/// <summary>A <see cref="SampleServer"/> on a thread of its own and a client connected to it as its root.</summary>
internal sealed class SampleSession : IDisposable
{
    private readonly Thread _thread;

    public SampleSession()
    {
        Assert.Equal(ErrorNumber.None, Channel.Create(16, out Channel channel));
        Server = new SampleServer { Channel = channel };
        Loop = new ServiceLoop(channel, Server, capacity: 4);
        Server.Loop = Loop;
        Assert.Equal(ErrorNumber.None, Event.Create(out Event kept));
        Server.Kept = kept;
        Assert.Equal(ErrorNumber.None, channel.Connect(ServiceLoop.RootToken, out Connection connection));
        Client = new SampleClient(connection);
        _thread = new Thread(() => Ended = Loop.Run()) { IsBackground = true };
        _thread.Start();
    }

    public SampleServer Server { get; }

    public ServiceLoop Loop { get; }

    public SampleClient Client { get; }

    public ErrorNumber? Ended { get; private set; }

    public void Dispose()
    {
        Loop.Channel.Handle.Close();
        Assert.True(_thread.Join(TimeSpan.FromSeconds(30)));
    }
}
