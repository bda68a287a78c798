package mentoring.endtoend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One person's session without a browser: reads a page's form and posts it as the page itself would. */
public final class PostedForms {

    private static final Pattern FIELD = Pattern.compile(
        "<(?<input>input)\\b(?<of1>[^>]*)>|<textarea\\b(?<of2>[^>]*)>(?<text>[^<]*)</textarea>|<select\\b(?<of3>[^>]*)>(?<options>.*?)</select>",
        Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option\\b(?=[^>]*selected)[^>]*value=\"([^\"]*)\"");

    private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']*)'\\)");
    private static final String BOUNDARY = "----------------mentoring-form-part";
    private static final String BOUNDARY_LINE = "--" + BOUNDARY + "\r\n";

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager())
        .followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String address;

    public PostedForms(String address) {
        this.address = address;
    }

    public PostedForms logIn(Login login) throws IOException {
        Map<String, String> fields = fields(get("login"), "form");
        fields.put("form:login", login.name());
        fields.put("form:password", login.password());
        fields.put("form:submit", "form:submit");
        send(HttpRequest.newBuilder(uri("login")), fields);
        return this;
    }

    public String get(String path) throws IOException {
        return answer(path).body();
    }

    /** What an address answers, a file too. */
    public HttpResponse<String> answer(String path) throws IOException {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    /** A file to keep. */
    public byte[] download(String path) throws IOException {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException(path + " answers with status " + answer.statusCode());
        }
        return answer.body();
    }

    /** Posts a file by an upload field as PrimeFaces does; what the page answers. */
    public String upload(String path, String form, String field, String fileName, byte[] content) throws IOException {
        Map<String, String> fields = fields(get(path), form);
        addAjax(fields, form, field);
        fields.remove(field);
        fields.put(field + "_totalFilesCount", "1");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> each : fields.entrySet()) {
            body.writeBytes((BOUNDARY_LINE + "Content-Disposition: form-data; name=\"" + each.getKey() + "\"\r\n\r\n"
                + each.getValue() + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes((BOUNDARY_LINE + "Content-Disposition: form-data; name=\"" + field + "\"; filename=\"" + fileName
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(ajax(path).header("Origin", origin()).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())).build()).body();
    }

    /** Posts a form by one of its buttons as PrimeFaces does; what the page answers. */
    public String press(String path, String form, String button, Map<String, String> fields) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(fields);
        addAjax(all, form, button);
        return send(ajax(path), all);
    }

    private static void addAjax(Map<String, String> fields, String form, String source) {
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", source);
        fields.put("jakarta.faces.partial.execute", form);
        fields.put("jakarta.faces.partial.render", form);
        fields.put(source, source);
    }

    private HttpRequest.Builder ajax(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Faces-Request", "partial/ajax").header("X-Requested-With", "XMLHttpRequest");
    }

    /** What a browser would send of a form as it stands. */
    public static Map<String, String> fields(String page, String form) {
        int begin = page.indexOf("<form id=\"" + form + "\"");
        if (begin < 0) {
            throw new IllegalArgumentException("no form " + form + " in " + page);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(page.substring(begin, page.indexOf("</form>", begin)));
        while (field.find()) {
            String attributes = Stream.of("of1", "of2", "of3").map(field::group).filter(Objects::nonNull).findFirst().orElseThrow();
            String type = attribute(attributes, "type");
            boolean tick = "checkbox".equals(type) || "radio".equals(type);
            if (tick && !attributes.contains("checked") || "submit".equals(type) || attribute(attributes, "name") == null) {
                continue;
            }
            String text = field.group("text") != null ? plain(field.group("text"))
                : field.group("options") != null ? chosen(field.group("options")) : plain(attribute(attributes, "value"));
            fields.put(attribute(attributes, "name"), text);
        }
        Matcher nonce = NONCE.matcher(page);
        if (nonce.find()) {
            fields.put("primefaces.nonce", nonce.group(1));
        }
        return fields;
    }

    private static String chosen(String options) {
        Matcher option = CHOSEN.matcher(options);
        return option.find() ? plain(option.group(1)) : "";
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? found.group(1) : null;
    }

    private static String plain(String text) {
        return text == null ? "" : text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
            .replace("&amp;", "&").strip();
    }

    private String send(HttpRequest.Builder request, Map<String, String> fields) throws IOException {
        String body = fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
        return send(request.header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8").header("Origin", origin())
            .POST(BodyPublishers.ofString(body)).build()).body();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> reader) throws IOException {
        try {
            return client.send(request, reader);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** What a browser says of the page that a post comes from. */
    private String origin() {
        return address.substring(0, address.length() - 1);
    }

    private URI uri(String path) {
        return URI.create(address + path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
