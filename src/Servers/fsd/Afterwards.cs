using ViperOS.Services;

namespace ViperOS.Servers.Fsd;

/// <summary>Something to be done when the messages that have come before have been handled.</summary>
internal sealed class Afterwards(Action action) : ServiceObject
{
    protected override void OnMessage(ref ServiceCall call) => action();
}
