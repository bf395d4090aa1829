using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.Servers.Consoled;

/// <summary>Hands the service loop's notifications to the device. Nobody has a connection to it.</summary>
internal sealed class NotificationTarget(ConsoleDevice device) : ServiceObject
{
    public override void OnNotification(ulong cookie, Signals signals)
    {
        device.OnNotification((ConsoleDevice.Source)cookie);
    }

    protected override void OnMessage(ref ServiceCall call)
    {
        call.Reply(ErrorNumber.EOPNOTSUPP);
    }
}
