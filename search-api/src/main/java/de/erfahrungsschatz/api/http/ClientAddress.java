package de.erfahrungsschatz.api.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/// From where in the network somebody asks.
final class ClientAddress {

    /// Whoever has an IPv6 address has all that share these bytes with it.
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /// The address; of IPv6 the network. What a proxy tells is believed when the proxy is on this machine.
    static String of(Context context) {
        String peer = context.req().getRemoteAddr();
        String forwarded = context.header("X-Forwarded-For");
        boolean told = forwarded != null && network(peer).isLoopbackAddress();
        return key(network(told ? forwarded.substring(forwarded.lastIndexOf(',') + 1).strip() : peer));
    }

    private static String key(InetAddress address) {
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NETWORK_BYTES));
    }

    /// Looks up no names; what is no address counts as one of this machine.
    private static InetAddress network(String text) {
        try {
            return text.matches("[0-9a-fA-F:.%\\[\\]]+") ? InetAddress.getByName(text)
                    : InetAddress.getLoopbackAddress();
        } catch (UnknownHostException _) {
            return InetAddress.getLoopbackAddress();
        }
    }
}
