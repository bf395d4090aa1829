using System.Runtime.InteropServices;
using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.Tests.Services;

/// <summary>Sends everything back, so that a test can compare; and keeps what it was told.</summary>
internal sealed class SampleServer : SampleService
{
    private readonly List<ulong> _closed = [];

    public List<(uint Number, string Text)> Told { get; } = [];

    public List<PendingReply> Pending { get; } = [];

    public ulong[] ClosedCookies
    {
        get
        {
            lock (_closed)
            {
                return [.. _closed];
            }
        }
    }

    public List<(ulong Cookie, Signals Signals)> Notified { get; } = [];

    public int Calls { get; private set; }

    public ulong LastCookie { get; private set; }

    public Channel Channel { get; set; }

    public ServiceLoop? Loop { get; set; }

    public Event Kept { get; set; }

    public override ErrorNumber Scalars(
        bool flag, sbyte a, byte b, short c, ushort d, int e, uint f, long g, ulong h, SampleColor color, out bool flagBack, out sbyte aBack,
        out byte bBack, out short cBack, out ushort dBack, out int eBack, out uint fBack, out long gBack, out ulong hBack, out SampleColor colorBack)
    {
        Calls++;

        // A bool with another value than 0 and 1 would show here as neither.
        Assert.True(MemoryMarshal.AsBytes(new ReadOnlySpan<bool>(in flag))[0] <= 1);
        (flagBack, aBack, bBack, cBack, dBack, eBack, fBack, gBack, hBack, colorBack) = (flag, a, b, c, d, e, f, g, h, color);
        return ErrorNumber.None;
    }

    public override ErrorNumber Structures(
        in SampleSmall small, SampleTwelve twelve, SampleLarge large, out SampleLarge largeBack, out SampleTwelve twelveBack, out SampleSmall smallBack)
    {
        Calls++;
        (smallBack, twelveBack, largeBack) = (small, twelve, large);
        return ErrorNumber.None;
    }

    public override ErrorNumber Reverse(ReadOnlySpan<byte> text, Span<byte> reversed, out int length)
    {
        Calls++;
        length = 0;
        if (reversed.Length < text.Length)
        {
            return ErrorNumber.ERANGE;
        }

        text.CopyTo(reversed);
        reversed[..text.Length].Reverse();
        length = text.Length;
        return ErrorNumber.None;
    }

    public override ErrorNumber Join(
        ReadOnlySpan<byte> first, uint factor, ReadOnlySpan<SampleTwelve> second, ReadOnlySpan<ushort> third, Span<ushort> thirdBack,
        out int thirdCount, Span<SampleTwelve> secondBack, out int secondCount, Span<byte> firstBack, out int firstCount)
    {
        Calls++;
        thirdCount = Math.Min(third.Length, thirdBack.Length);
        secondCount = Math.Min(second.Length, secondBack.Length);
        firstCount = Math.Min(first.Length, firstBack.Length);
        third[..thirdCount].CopyTo(thirdBack);
        second[..secondCount].CopyTo(secondBack);
        first[..firstCount].CopyTo(firstBack);
        return factor == 7 ? ErrorNumber.EBUSY : ErrorNumber.None;
    }

    public override int Add(int left, int right)
    {
        Calls++;
        return left + right;
    }

    public override long AddLong(long left, long right)
    {
        return left + right;
    }

    public override ErrorNumber Exchange(Event given, Handle any, out Connection made, out Event kept)
    {
        Calls++;
        made = Connection.None;
        kept = Kept;
        if (given.Set(Signals.User) != ErrorNumber.None || given.Close() != ErrorNumber.None || any.Close() != ErrorNumber.None)
        {
            return ErrorNumber.EBADF;
        }

        return Loop is null ? Channel.Connect(99, out made) : Loop.Connect(this, 4711, out made);
    }

    public override ErrorNumber Tell(uint number, ReadOnlySpan<byte> text)
    {
        Told.Add((number, System.Text.Encoding.UTF8.GetString(text)));
        return ErrorNumber.None;
    }

    public override ErrorNumber Later(uint key, Span<byte> text, out int length, out ulong number)
    {
        length = 0;
        number = 0;
        if (key == 0)
        {
            return ErrorNumber.EINVAL;
        }

        Pending.Add(Defer());
        return ErrorNumber.None;
    }

    public override ErrorNumber Nothing()
    {
        LastCookie = Cookie;
        return ErrorNumber.None;
    }

    public override void OnClosed(ulong cookie)
    {
        lock (_closed)
        {
            _closed.Add(cookie);
        }
    }

    public override void OnNotification(ulong cookie, Signals signals)
    {
        lock (Notified)
        {
            Notified.Add((cookie, signals));
        }
    }
}
