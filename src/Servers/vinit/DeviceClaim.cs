using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.Servers.Vinit;

/// <summary>That somebody uses a device alone, as long as he has the connection. Used by vinit's only thread.</summary>
internal sealed class DeviceClaim(ReadOnlySpan<byte> device, List<DeviceClaim> claims) : ServiceObject
{
    private readonly byte[] _device = device.ToArray();

    public ReadOnlySpan<byte> Device => _device;

    /// <summary>Whether two names stand for the same blocks: of one device, or of a disk and its partition.</summary>
    public static bool Overlap(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) =>
        one.SequenceEqual(other) || IsPartition(one, other) || IsPartition(other, one);

    public override void OnClosed(ulong cookie) => claims.Remove(this);

    protected override void OnMessage(ref ServiceCall call) => call.Reply(ErrorNumber.EOPNOTSUPP);

    private static bool IsPartition(ReadOnlySpan<byte> name, ReadOnlySpan<byte> disk) =>
        name.Length > disk.Length && name[disk.Length] == (byte)'p' && name.StartsWith(disk);
}
