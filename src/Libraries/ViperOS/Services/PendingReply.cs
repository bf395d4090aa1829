using ViperOS.Contracts;

namespace ViperOS.Services;

/// <summary>
/// A call that its server will answer later. It waits, and its caller with it, until exactly one reply: keep it, and answer with
/// one of the generated <c>Complete…</c> methods. If the caller ends in between, the reply fails with ESRCH, which may be
/// ignored.
/// </summary>
public readonly unsafe struct PendingReply(Channel channel, ulong replyId, ulong cookie)
{
    /// <summary>Whether there is a call to answer; false for the default value.</summary>
    public bool IsSome => ReplyId != 0;

    public ulong ReplyId { get; } = replyId;

    /// <summary>Of the session that the call came through, to find the calls of one that closes.</summary>
    public ulong Cookie { get; } = cookie;

    /// <summary>Answers with a status alone: 0, a positive result, or a negated error.</summary>
    public ErrorNumber Reply(long status)
    {
        Message message = default;
        message.Words[0] = (ulong)status;
        return Reply(&message);
    }

    public ErrorNumber Reply(ErrorNumber error)
    {
        return Reply(-(long)error);
    }

    /// <summary>Answers with a message whose words and buffers to send are filled in.</summary>
    public ErrorNumber Reply(Message* message)
    {
        if (ReplyId == 0)
        {
            return ErrorNumber.EINVAL;
        }

        message->ReplyId = ReplyId;
        message->Deadline = Deadline.Never;
        return channel.Reply(message);
    }
}
